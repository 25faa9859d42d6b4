using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using PickleGen;

[Pickleable]
public partial class Order : ISerializable
{
    public int Id { get; set; }

    public void GetObjectData(SerializationInfo info, StreamingContext context) => info.AddValue("id", Id);

    [PickleGetState]
    private int GetState() => Id;

    [PickleSetState]
    private void SetState(int state) => Id = state;
}

[Pickleable(As = PickleAs.DictSubclass)]
public partial class Index : Dictionary<string, int>
{
    public string Name { get; set; } = "";
}

[Pickleable]
public partial class OrderException : Exception
{
    public int Id { get; set; }

    public override void GetObjectData(SerializationInfo info, StreamingContext context) => info.AddValue("id", Id);
}

public class NotPickled : ISerializable
{
    public void GetObjectData(SerializationInfo info, StreamingContext context) => info.AddValue("id", 1);
}

[Pickleable]
public partial class Own : Mine.ISerializable
{
    public int Id { get; set; }

    public void GetObjectData(object info) => Id = info.GetHashCode();
}

namespace Mine
{
    public interface ISerializable
    {
        void GetObjectData(object info);
    }
}

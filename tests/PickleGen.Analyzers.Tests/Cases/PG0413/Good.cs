using System.Runtime.Serialization;
using PickleGen;

[Pickleable]
public partial class Order : IPickleCallbacks
{
    public int Id { get; set; }

    void IPickleCallbacks.OnUnpickled() => Loaded(default);

    [OnDeserialized]
    private void Loaded(StreamingContext context) => Id++;
}

[Pickleable]
public partial class Counter
{
    private int _count;

    [PickleGetState]
    private int GetState() => _count;

    [PickleSetState]
    private void SetState(int state) => _count = state;

    [OnDeserialized]
    private void Loaded(StreamingContext context) => _count++;
}

[DataContract]
public class Contract
{
    public int Id { get; set; }

    [OnDeserialized]
    private void Loaded(StreamingContext context) => Id++;
}

[Pickleable]
public partial class Own
{
    public int Id { get; set; }

    [Mine.OnDeserialized]
    private void Loaded() => Id++;
}

namespace Mine
{
    public sealed class OnDeserializedAttribute : System.Attribute;
}

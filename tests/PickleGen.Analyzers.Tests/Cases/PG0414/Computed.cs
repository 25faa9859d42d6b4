// fix: PickleGen.MoveState
using System.Runtime.Serialization;
using PickleGen;

[Pickleable]
public partial class Order : Entity, ISerializable
{
    public Order(int id) : base(id) => Id = id;

    private Order(SerializationInfo info, StreamingContext context)
        : base(1)
    {
        const int Offset = 1;
        Id = info.GetInt32("_id") + Offset;
        if (Id > 10)
        {
            Id = 10;
        }
    }

    public int Id { get; }

    void ISerializable.{|PG0414:GetObjectData|}(SerializationInfo info, StreamingContext context)
    {
        int id = Id;
        id--;
        info.AddValue("_id", id);
        info.AddValue("note", "a" + id);
    }
}

public class Entity(int key)
{
    protected int Key => key;
}

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

    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context)
    {
        int id = Id;
        id--;
        info.AddValue("_id", id);
        info.AddValue("note", "a" + id);
    }

    [Pickleable(As = PickleAs.Dict)]
    private sealed partial class State
    {
        [PickleMember("_id")]
        public required int Id { get; init; }

        [PickleMember("note")]
        public required string Note { get; init; }
    }

    private Order(State state) : base(1)
    {
        const int Offset = 1;
        Id = state.Id + Offset;
        if (Id > 10)
        {
            Id = 10;
        }
    }

    [PickleGetState]
    private State GetState()
    {
        int id = Id;
        id--;
        return new State
        {
            Id = id,
            Note = "a" + id,
        };
    }

    [PickleSetState]
    private static Order FromState(State state) => new(state);
}

public class Entity(int key)
{
    protected int Key => key;
}

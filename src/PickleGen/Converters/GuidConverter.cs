using PickleGen.Modules;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>A Guid as <c>uuid.UUID</c>.</summary>
internal sealed class GuidConverter() : CallConverter<Guid>(UuidModule.Uuid, "a uuid.UUID")
{
    internal override void Write(ref PickleWriter writer, Guid value) => Write(ref writer, value, null);

    // Its state is stored after it.
    internal override void WriteBoxed(ref PickleWriter writer, object box) => Write(ref writer, (Guid)box, box);

    private static void Write(ref PickleWriter writer, Guid value, object? identity)
    {
        writer.StartObject(UuidModule.Shape);
        writer.MemoizeObject(identity);
        writer.StartState(UuidModule.Shape);
        writer.Member(0);
        writer.WriteInteger(UuidModule.ToNumber(value));
        writer.EndState();
    }

    // Whether it was made safely is lost.
    private protected override bool TryTake(in PickleSlot slot, object? value, PickleMachine machine, out Guid result)
    {
        result = value is PyUuid uuid ? uuid.Value : default;
        return value is PyUuid;
    }
}

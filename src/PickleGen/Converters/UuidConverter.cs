using System.Diagnostics.CodeAnalysis;
using PickleGen.Copying;
using PickleGen.Modules;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>A PyUuid as <c>uuid.UUID</c>, whose state has <c>is_safe</c> only if that is known.</summary>
internal sealed class UuidConverter : PickleConverter<PyUuid>
{
    internal override string Expectation => "a uuid.UUID";

    internal override void Write(ref PickleWriter writer, PyUuid? value)
    {
        if (value is null)
        {
            writer.WriteNone();
            return;
        }

        if (writer.TryWriteReference(value)) return;
        var shape = value.IsSafe is null ? UuidModule.Shape : UuidModule.SafeShape;
        writer.StartObject(shape);
        writer.MemoizeObject(value);
        writer.StartState(shape);
        writer.Member(0);
        writer.WriteInteger(UuidModule.ToNumber(value.Value));
        if (value.IsSafe is { } safe)
        {
            writer.Member(1);
            writer.Write(safe ? UuidModule.Safe : UuidModule.Unsafe);
        }

        writer.EndState();
    }

    internal override bool AreEqual(EqualityContext context, PyUuid left, PyUuid right) => left.Value == right.Value && left.IsSafe == right.IsSafe;

    [return: MaybeNull]
    internal override PyUuid Take(in PickleSlot slot, PickleMachine machine)
    {
        if (slot.IsNone) return null;
        return machine.ToObject(slot) switch
        {
            PyUuid uuid => uuid,
            Guid guid => new PyUuid(guid, null),
            _ => throw machine.Mismatch(Expectation, slot),
        };
    }
}

using System.Numerics;
using PickleGen.Contexts;
using PickleGen.Reading;

namespace PickleGen.Modules;

/// <summary>Python's <c>uuid</c>: a UUID is an object whose state holds its number under <c>int</c>.</summary>
internal static class UuidModule
{
    public static readonly ObjectShape Shape = new("uuid", "UUID", new MemberShape("int"));

    public static readonly GlobalTarget Uuid = new Target();

    private static Guid ToGuid(BigInteger number)
    {
        Span<byte> bytes = stackalloc byte[16];
        var length = number.GetByteCount(isUnsigned: true);
        number.TryWriteBytes(bytes[(16 - length)..], out _, isUnsigned: true, isBigEndian: true);
        return new Guid(bytes, bigEndian: true);
    }

    private sealed class Target() : GlobalTarget(Shape.Global)
    {
        public override PickleSlot Call(PickleMachine machine, PyTuple args) =>
            Inert(args);

        public override PickleSlot New(PickleMachine machine, PyTuple args, PyDict? kwargs) =>
            args.Count == 0 && kwargs is null
                ? PickleSlot.Object(new Pending())
                : PickleSlot.Object(new PyObject(Name, args) { Kwargs = kwargs });
    }

    private sealed class Pending : PendingState
    {
        public override void Build(PickleMachine machine, object? state)
        {
            if (state is not PyDict entries || !entries.TryGetValue("int", out var value)) throw machine.Error("the state of a UUID has no int");
            var number = value switch
            {
                long small => small,
                BigInteger big => big,
                _ => BigInteger.MinusOne,
            };
            if (number.Sign < 0 || number.GetBitLength() > 128) throw machine.Error("the int of a UUID is not of 128 bits");
            Result = ToGuid(number);
        }

        public override object Finish(PickleMachine machine) => Result ?? throw machine.Error("a UUID without its state");
    }
}

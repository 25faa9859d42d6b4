using System.Numerics;
using PickleGen.Contexts;
using PickleGen.Reading;

namespace PickleGen.Modules;

/// <summary>Python's <c>uuid</c>: a UUID is an object whose state holds its number under <c>int</c>.</summary>
internal static class UuidModule
{
    public static readonly ObjectShape Shape = new("uuid", "UUID", new MemberShape("int"));

    public static readonly ObjectShape SafeShape = new("uuid", "UUID", new MemberShape("int"), new MemberShape("is_safe"));

    // The values of uuid.SafeUUID; None is unknown, and not written.
    public const long Safe = 0;
    public const long Unsafe = -1;

    public static readonly GlobalTarget Uuid = new Target();

    public static BigInteger ToNumber(Guid value)
    {
        Span<byte> bytes = stackalloc byte[16];
        value.TryWriteBytes(bytes, bigEndian: true, out _);
        return new BigInteger(bytes, isUnsigned: true, isBigEndian: true);
    }

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
            args.Count > 0 ? Inert(args) : throw machine.Error("a UUID is called without arguments");

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
            Result = entries.TryGetValue("is_safe", out var safe) && safe is not null
                ? new PyUuid(ToGuid(number), IsSafe(machine, safe))
                : ToGuid(number);
        }

        private static bool IsSafe(PickleMachine machine, object safe) => safe switch
        {
            Safe => true,
            Unsafe => false,
            _ => throw machine.Error("the is_safe of a UUID is none of Python's"),
        };

        public override object Finish(PickleMachine machine) => Result ?? throw machine.Error("a UUID without its state");
    }
}

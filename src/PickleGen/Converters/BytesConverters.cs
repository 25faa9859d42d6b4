using System.Diagnostics.CodeAnalysis;
using PickleGen.Copying;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>A byte[] as Python bytes. Reading takes bytearrays and Python 2 strs too.</summary>
internal sealed class ByteArrayConverter : PickleConverter<byte[]>
{
    internal override string Expectation => "bytes";

    internal override void Write(ref PickleWriter writer, byte[]? value)
    {
        if (value is null) writer.WriteNone();
        else if (!writer.TryWriteReference(value)) writer.WriteBytes(value, value);
    }

    internal override bool TryRead(ref PickleReader reader, [MaybeNull] out byte[] value)
    {
        value = null;
        if (!reader.TryBytes(out var bytes)) return false;
        value = GC.AllocateUninitializedArray<byte>(bytes.Length);
        bytes.CopyTo(value);
        reader.Memoize(new PickleSlot(value, SlotTag.Bytes));
        return true;
    }

    internal override byte[] Copy(CopyContext context, byte[] value)
    {
        if (context.Find(value) is { } known) return (byte[])known;
        var copy = value.AsSpan().ToArray();
        context.Add(value, copy);
        return copy;
    }

    internal override bool AreEqual(EqualityContext context, byte[] left, byte[] right) => left.AsSpan().SequenceEqual(right);

    [return: MaybeNull]
    internal override byte[] Take(in PickleSlot slot, PickleMachine machine)
    {
        if (slot.IsNone) return null;
        return machine.BytesOf(slot) ?? throw machine.Mismatch(Expectation, slot);
    }
}

/// <summary>A block of memory as Python bytes.</summary>
internal sealed class MemoryConverter<T>(Func<byte[], T> wrap, Func<T, ReadOnlyMemory<byte>> unwrap) : PickleConverter<T>
    where T : struct
{
    internal override string Expectation => "bytes";

    internal override void Write(ref PickleWriter writer, T value) => writer.WriteBytes(unwrap(value).Span, null);

    internal override bool TryRead(ref PickleReader reader, out T value)
    {
        value = default;
        if (!PickleConverters.ByteArray.TryRead(ref reader, out var bytes)) return false;
        value = wrap(bytes!);
        return true;
    }

    // What is in memory may change.
    private protected override bool FindsAtoms => false;

    internal override T Copy(CopyContext context, T value) => wrap(unwrap(value).ToArray());

    internal override bool AreEqual(EqualityContext context, T left, T right) => unwrap(left).Span.SequenceEqual(unwrap(right).Span);

    internal override T Take(in PickleSlot slot, PickleMachine machine) =>
        wrap(machine.BytesOf(slot) ?? throw machine.Mismatch(Expectation, slot));

    internal override PickleSlot ToSlot(T value) => new(unwrap(value).ToArray(), SlotTag.Bytes);
}

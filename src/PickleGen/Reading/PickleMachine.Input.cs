using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using PickleGen.Internal;

namespace PickleGen.Reading;

// Arguments of opcodes. Nothing is allocated before the bytes it claims are there.
internal sealed partial class PickleMachine
{
    private const int MaxMemoDigits = 20;

    private ReadOnlySpan<byte> Bytes(ref PickleReader reader, int count)
    {
        var data = reader.Data;
        var position = reader.Position;
        if (count > data.Length - position) throw Truncated();
        reader.Position = position + count;
        return data.Slice(position, count);
    }

    // A line without its newline. An empty rest is truncated, as a line that never ends is.
    private ReadOnlySpan<byte> Line(ref PickleReader reader)
    {
        var rest = reader.Data[reader.Position..];
        var length = rest.IndexOf((byte)'\n');
        if (length < 0) throw Truncated();
        reader.Position += length + 1;
        return rest[..length];
    }

    private (string Module, string Name) NameLines(ref PickleReader reader)
    {
        var module = Line(ref reader);
        var name = Line(ref reader);
        if (module.Length == 0 || name.Length == 0) throw Truncated();
        return (NameOf(module), NameOf(name));
    }

    private string NameOf(ReadOnlySpan<byte> name)
    {
        if (name.Length > _limits.MaxNameLength) throw NameTooLong();
        return DecodeText(name);
    }

    private UnpicklingException NameTooLong() => LimitReached($"a name longer than {_limits.MaxNameLength}", nameof(PickleLimits.MaxNameLength));

    private int SignedLength(ref PickleReader reader)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(Bytes(ref reader, 4));
        return length >= 0 ? length : throw Error($"negative byte count {length}");
    }

    private int Length4(ref PickleReader reader)
    {
        var length = BinaryPrimitives.ReadUInt32LittleEndian(Bytes(ref reader, 4));
        return length <= int.MaxValue ? (int)length : throw Truncated();
    }

    private int Length8(ref PickleReader reader)
    {
        var length = BinaryPrimitives.ReadUInt64LittleEndian(Bytes(ref reader, 8));
        return length <= int.MaxValue ? (int)length : throw Truncated();
    }

    private void PushSpan(ref PickleReader reader, SlotTag tag, int length)
    {
        var bytes = Bytes(ref reader, length);
        if (tag == SlotTag.Text)
        {
            PushText(bytes);
            return;
        }

        Charge(BoxBytes + (long)length);
        var copy = GC.AllocateUninitializedArray<byte>(length);
        bytes.CopyTo(copy);
        Push(new PickleSlot(copy, tag));
    }

    private void PushByteArray(ref PickleReader reader)
    {
        var bytes = Bytes(ref reader, Length8(ref reader));
        ChargeObject(ObjectBytes + (long)bytes.Length);
        Push(PickleSlot.Object(new PyByteArray(bytes.ToArray())));
    }

    private long MemoIndex(ReadOnlySpan<byte> line)
    {
        if (line.Length <= MaxMemoDigits
            && long.TryParse(line, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var index))
        {
            return index >= 0 ? index : throw Error($"negative memo index {index}");
        }

        throw Error($"'{Printable(line)}' is no memo index");
    }

    private static string Printable(ReadOnlySpan<byte> text)
    {
        var builder = new StringBuilder();
        foreach (var value in text[..Math.Min(text.Length, 64)])
        {
            if (value is >= 0x20 and < 0x7f) builder.Append((char)value);
            else builder.Append(CultureInfo.InvariantCulture, $"\\x{value:x2}");
        }

        return text.Length > 64 ? builder.Append("...").ToString() : builder.ToString();
    }
}

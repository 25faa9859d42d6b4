using System.Numerics;
using System.Text;
using PickleGen.Internal;

namespace PickleGen.Reading;

// Numbers and text as protocol 0 spells them, and the integers of LONG1 and LONG4.
internal sealed partial class PickleMachine
{

    /// <summary>Text of an entry; decoded at most once, so that everybody gets the same string.</summary>
    internal string TextOf(ref PickleSlot slot, ReadOnlySpan<byte> input)
    {
        if (slot.Value is string text) return text;
        var utf8 = input.Slice(slot.Offset, slot.Length);

        // Such text is no string to a place that takes anything.
        if (Wtf8.HasSplitPair(utf8)) throw Misguess();
        text = DecodeText(utf8);
        slot.Value = text;
        return text;
    }

    /// <summary>Text that stands in the input.</summary>
    internal string DecodeText(ReadOnlySpan<byte> input, int offset, int length)
    {
        if (Wtf8.TryDecodeShort(input, offset, length) is not { } text) return DecodeText(input.Slice(offset, length));
        ChargeText(length);
        return text;
    }

    internal string DecodeText(ReadOnlySpan<byte> utf8)
    {
        ChargeText(utf8.Length);
        return Wtf8.TryDecode(utf8, out var text) ? text : throw Error("malformed UTF-8");
    }

    private void PushLong(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length <= 8)
        {
            Push(PickleSlot.Int(LongFormat.ReadShort(bytes)));
            return;
        }

        if (bytes.Length > _limits.MaxIntegerBytes) throw LimitReached($"an int of more than {_limits.MaxIntegerBytes} bytes", nameof(PickleLimits.MaxIntegerBytes));
        Charge(ObjectBytes + (2L * bytes.Length));
        PushInteger(LongFormat.Read(bytes));
    }

    private void PushInteger(BigInteger value) =>
        Push(value >= long.MinValue && value <= long.MaxValue ? PickleSlot.Int((long)value) : PickleSlot.Object(value));

    private void PushIntLine(ReadOnlySpan<byte> line)
    {
        if (line.Length == 0) throw Truncated();
        if (line.Length - 8 > _limits.MaxDigits) throw TooManyDigits("an int", "digits");
        Charge(BoxBytes + line.Length);
        if (!NumberText.TryParseInt(line, _limits.MaxDigits, out var value)) throw Error($"'{Printable(line)}' is no int");

        // Two characters whose value is 0 or 1 are how protocols 0 and 1 spell a bool; behind white space it is an int.
        if (line.Length == 2 && char.IsAsciiDigit((char)line[1]) && (value.IsZero || value.IsOne)) Push(PickleSlot.Bool(value.IsOne));
        else PushInteger(value);
    }

    private void PushLongLine(ReadOnlySpan<byte> line)
    {
        if (line.Length == 0) throw Truncated();
        if (line[^1] == (byte)'L') line = line[..^1];
        if (line.Length - 8 > _limits.MaxDigits) throw TooManyDigits("an int", "digits");
        Charge(BoxBytes + line.Length);
        if (!NumberText.TryParsePythonInt(line, _limits.MaxDigits, out var value)) throw Error($"'{Printable(line)}' is no int");
        PushInteger(value);
    }

    private void PushFloatLine(ReadOnlySpan<byte> line)
    {
        if (line.Length == 0) throw Truncated();
        if (line.Length > _limits.MaxDigits) throw TooManyDigits("a float", "characters");
        if (!NumberText.TryParseFloat(line, out var value)) throw Error($"'{Printable(line)}' is no float, or beyond its range");
        Push(PickleSlot.Float(value));
    }

    private UnpicklingException TooManyDigits(string number, string what) =>
        LimitReached($"{number} of more than {_limits.MaxDigits} {what}", nameof(PickleLimits.MaxDigits));

    private void PushQuotedLine(ReadOnlySpan<byte> line)
    {
        if (line.Length < 2 || line[0] is not ((byte)'\'' or (byte)'"') || line[^1] != line[0])
            throw Error("the argument of STRING must be quoted");
        ChargeText(line.Length);
        if (!EscapedText.TryDecodeBytes(line[1..^1], out var bytes)) throw Error("malformed escape in a str");
        Push(new PickleSlot(bytes, SlotTag.Str2));
    }

    private void PushUnicodeLine(ReadOnlySpan<byte> line)
    {
        if (!line.Contains((byte)'\\'))
        {
            ChargeText(line.Length);
            Push(new PickleSlot(Encoding.Latin1.GetString(line), SlotTag.Text));
            return;
        }

        Charge(ObjectBytes + (6L * line.Length));
        var codePoints = EscapedText.DecodeRawUnicode(line) ?? throw Error("malformed \\u escape");
        Push(PyStr.IsNeededFor(codePoints) ? PickleSlot.Object(new PyStr(codePoints)) : new PickleSlot(Wtf8.ToUtf16(codePoints), SlotTag.Text));
    }

    private void PushText(ReadOnlySpan<byte> utf8)
    {
        // Malformed text is an error where it stands, whether or not anybody wants the string.
        var text = DecodeText(utf8);
        Push(Wtf8.HasSplitPair(utf8) ? PickleSlot.Object(new PyStr(Wtf8.CodePoints(utf8))) : new PickleSlot(text, SlotTag.Text));
    }

    // What a Python 2 str is under the options: text, or bytes.
    private object DecodeStr2(byte[] bytes)
    {
        if (_options.Encoding == PickleEncoding.Bytes) return bytes;
        ChargeText(bytes.Length);
        return Str2Text.TryDecode(bytes, _options.Encoding, _options.Errors, out var text)
            ? text
            : throw Error($"a str of Python 2 is not {Str2Text.NameOf(_options.Encoding)}; set PickleOptions.Encoding to Latin1, Utf8 or Bytes, or PickleOptions.Errors");
    }
}

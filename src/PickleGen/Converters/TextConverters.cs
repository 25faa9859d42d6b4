using System.Diagnostics.CodeAnalysis;
using PickleGen.Copying;
using PickleGen.Opcodes;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>A string as a Python str.</summary>
internal sealed class StringConverter : PickleConverter<string>
{
    internal override string Expectation => "a str";

    internal override void Write(ref PickleWriter writer, string? value) => writer.Write(value);

    internal override void WriteBatch(ref PickleWriter writer, ReadOnlySpan<string> items)
    {
        foreach (var item in items) writer.Write(item);
    }

    internal override bool TryRead(ref PickleReader reader, [MaybeNull] out string value) => reader.TryReadString(out value);

    internal override bool TryReadBatch(ref PickleReader reader, ref ItemBuffer<string> items)
    {
        while (reader.Next() != (int)Opcode.Appends)
        {
            if (!reader.TryReadString(out var text)) return false;
            items.Add(text!);
        }

        reader.Position++;
        return true;
    }

    [return: MaybeNull]
    internal override string Take(in PickleSlot slot, PickleMachine machine)
    {
        if (slot.IsNone) return null;
        if (slot.Tag == (object)SlotTag.Text) return (string)slot.Value!;
        if (slot.Tag == (object)SlotTag.Str2 && machine.DecodeStr2(slot) is string text) return text;
        if (slot.Value is PyStr split)
        {
            machine.ChargeText(split.CodePoints.Length);
            return split.ToString();
        }

        throw machine.Mismatch(Expectation, slot);
    }

    internal override ItemStart StartsWith(ref PickleReader reader, int opcode) => reader.ScalarItem();

    internal override string Copy(CopyContext context, string value) => value;

    internal override bool AreEqual(EqualityContext context, string left, string right) => left == right;
}

/// <summary>A type that is written as text and parsed back.</summary>
internal sealed class ParsedConverter<T>(
    string expectation, Func<T, string> format, Func<string, T?> parse) : PickleConverter<T>
    where T : class
{
    internal override string Expectation => expectation;

    internal override void Write(ref PickleWriter writer, T? value)
    {
        // One object stays one str.
        if (value is null) writer.WriteNone();
        else if (!writer.TryWriteReference(value)) writer.WriteText(format(value), value);
    }

    internal override bool TryRead(ref PickleReader reader, [MaybeNull] out T value)
    {
        value = null;
        if (!reader.TryReadString(out var text)) return false;
        value = text is null ? null : Parse(text, reader.Machine);
        return true;
    }

    [return: MaybeNull]
    internal override T Take(in PickleSlot slot, PickleMachine machine)
    {
        if (slot.Value is T value) return value;
        return PickleConverters.String.Take(slot, machine) is { } text ? Parse(text, machine) : null;
    }

    // Some compare less than they are: URIs without their fragments.
    internal override bool AreEqual(EqualityContext context, T left, T right) => format(left) == format(right);

    internal override ItemStart StartsWith(ref PickleReader reader, int opcode) => reader.ScalarItem();

    private T Parse(string text, PickleMachine machine)
    {
        machine.ChargeText(text.Length);
        return parse(text) ?? throw machine.Error($"expected {expectation}, found a str that is none");
    }
}

/// <summary>A char or a Rune as a Python str of one character.</summary>
internal sealed class CharacterConverter<T>(string name, Func<T, string> format, Func<string, T?> parse) : TextValueConverter<T>
    where T : struct
{
    internal override string Expectation => $"a str of one character ({name})";

    internal override void Write(ref PickleWriter writer, T value) => writer.Write(format(value));

    internal override PickleSlot ToSlot(T value) => PickleSlot.From(format(value));

    private protected override T? Parse(string text) => parse(text);

    private protected override string Describe(string text) => "a longer or an empty one";
}

using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>A value type as a Python str that not every text is.</summary>
internal abstract class TextValueConverter<T> : PickleConverter<T>
    where T : struct
{
    internal sealed override bool TryRead(ref PickleReader reader, out T value)
    {
        value = default;
        if (!reader.TryReadString(out var text)) return false;
        value = ValueOf(text, reader.Machine);
        return true;
    }

    internal sealed override T Take(in PickleSlot slot, PickleMachine machine)
    {
        if (slot.IsNone) throw machine.Mismatch(Expectation, slot);
        return ValueOf(PickleConverters.String.Take(slot, machine), machine);
    }

    internal sealed override ItemStart StartsWith(ref PickleReader reader, int opcode) => reader.ScalarItem();

    /// <summary>The value, or null where the text is none.</summary>
    private protected abstract T? Parse(string text);

    /// <summary>What errors call a text that is no value.</summary>
    private protected abstract string Describe(string text);

    private T ValueOf(string? text, PickleMachine machine) => (text is null ? null : Parse(text))
        ?? throw machine.Error($"expected {Expectation}, found {(text is null ? "None" : Describe(text))}");
}

using System.Text;

namespace PickleGen.Arrays;

/// <summary>
/// Characters, each as a number of 32 bits. Python does not check what bytes put there, so it need not be a code point.
/// </summary>
internal sealed class CharacterItems(char typeCode) : NumberItems<uint>(typeCode, sizeof(uint), 20)
{
    private const uint Beyond = 0x110000;

    /// <summary>The text; null where a value is no code point.</summary>
    public static string? ToText(ReadOnlySpan<uint> values)
    {
        var text = new StringBuilder(values.Length);
        foreach (var value in values)
        {
            if (value >= Beyond) return null;
            Append(text, value);
        }

        return text.ToString();
    }

    public static bool AreCodePoints(ReadOnlySpan<uint> values) => !values.ContainsAnyInRange(Beyond, uint.MaxValue);

    public static uint[] FromText(string text)
    {
        var values = new List<uint>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsSurrogate(text[i]) && i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            values.Add(isPair ? (uint)char.ConvertToUtf32(text[i], text[++i]) : text[i]);
        }

        return [.. values];
    }

    // What is no code point is no str either; Python refuses to make one.
    public override object Get(Array values, int index)
    {
        var value = ((uint[])values)[index];
        if (value >= Beyond) throw new InvalidOperationException($"U+{value:X} in an array of characters is no code point.");
        return Append(new StringBuilder(2), value).ToString();
    }

    protected override bool TryConvert(object? item, out uint value, out string? problem)
    {
        var values = item is string text ? FromText(text) : [];
        value = values.Length == 1 ? values[0] : 0;
        problem = values.Length == 1 ? null : $"an item of an array of '{TypeCode}' must be one character";
        return problem is null;
    }

    private static StringBuilder Append(StringBuilder text, uint value) => value > 0xffff
        ? text.Append(char.ConvertFromUtf32((int)value))
        : text.Append((char)value);
}

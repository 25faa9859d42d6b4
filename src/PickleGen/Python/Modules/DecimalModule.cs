using System.Globalization;
using System.Numerics;
using PickleGen.Contexts;
using PickleGen.Reading;
using PickleGen.Values;

namespace PickleGen.Modules;

/// <summary>Python's <c>decimal</c>: <c>Decimal('text')</c>, and the other arguments its constructor takes exactly.</summary>
internal static class DecimalModule
{
    public static readonly GlobalTarget Decimal = new DecimalTarget();

    /// <summary>Some 4,300 digits, as for other numbers: making text of an int takes longer than reading it.</summary>
    public const int MaxBits = 14_284;

    /// <summary>A decimal that would be written back as the same text, and a PyDecimal for 1E+2, NaN or 40 digits.</summary>
    private static object Exact(DecimalText text)
    {
        var canonical = text.ToString();
        return canonical.Length <= 40 && DecimalText.TryParse(canonical, out var value) && DecimalText.Of(value).ToString() == canonical ? value : new PyDecimal(text);
    }

    private static object? Make(PyTuple args) => args switch
    {
        [] => 0m,
        [string text] => DecimalText.Parse(text) is { } parsed ? Exact(parsed) : null,
        [long number] => Exact(DecimalText.Finite(number < 0, Int128.Abs(number).ToString(CultureInfo.InvariantCulture), 0)!),
        [BigInteger number] when number.GetBitLength() <= MaxBits => Exact(new PyDecimal(number, 0).Text),
        [decimal or PyDecimal] => args[0],
        [PyTuple and [var sign, PyTuple digits, var exponent]] => OfParts(sign, digits, exponent) is { } parsed ? Exact(parsed) : null,
        _ => null,
    };

    // Decimal.as_tuple(): (sign, (digits), exponent), where the exponent may say 'F', 'n' or 'N'.
    private static DecimalText? OfParts(object? sign, PyTuple items, object? exponent)
    {
        if (sign is not (0L or 1L or bool)) return null;
        var negative = sign is 1L or true;
        var digits = new char[items.Count];
        for (var i = 0; i < digits.Length; i++)
        {
            if (items[i] is not (>= 0L and <= 9L)) return null;
            digits[i] = (char)('0' + (long)items[i]!);
        }

        return exponent switch
        {
            long power => DecimalText.Finite(negative, digits, power),
            "F" => DecimalText.Special(negative, DecimalKind.Infinity),
            "n" => DecimalText.Special(negative, DecimalKind.NaN, digits),
            "N" => DecimalText.Special(negative, DecimalKind.SignalingNaN, digits),
            _ => null,
        };
    }

    private sealed class DecimalTarget() : GlobalTarget(LibraryNames.Decimal)
    {
        public override PickleSlot Call(PickleMachine machine, PyTuple args) =>
            args is [null or byte[] or PyByteArray, ..] ? throw machine.Error("a Decimal is not made of bytes or None")
            : Make(args) is { } value ? PickleSlot.Object(value)
            : args is [string text] ? throw machine.Error($"'{PickleMachine.Short(text)}' is no Decimal")
            : Inert(args);
    }
}

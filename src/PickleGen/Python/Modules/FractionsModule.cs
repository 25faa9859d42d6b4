using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using PickleGen.Contexts;
using PickleGen.Reading;

namespace PickleGen.Modules;

/// <summary>Python's <c>fractions</c>: <c>Fraction(1, 3)</c>, and <c>Fraction('1/3')</c> as versions before 3.11 write it.</summary>
internal static partial class FractionsModule
{
    public static readonly GlobalTarget Fraction = new FractionTarget();

    // Two numbers of 32 KiB: reducing a fraction takes time in proportion to the product of their lengths.
    private const long MaxProduct = 1L << 30;
    private const int MaxDigits = Internal.NumberText.MaxDigits;

    private static PyFraction? Make(PyTuple args) => args switch
    {
        [] => new PyFraction(0, 1),
        [string text] => Parse(text),
        [PyFraction fraction] => fraction,
        [var number] when Integer(number) is { } integer => new PyFraction(integer, 1),
        [var number, null] when Integer(number) is { } integer => new PyFraction(integer, 1),
        [var numerator, var denominator] when Integer(numerator) is { } n && Integer(denominator) is { } d => Reduce(n, d),
        _ => null,
    };

    private static BigInteger? Integer(object? value) => value switch
    {
        long number => number,
        BigInteger number => number,
        _ => null,
    };

    private static PyFraction? Reduce(BigInteger numerator, BigInteger denominator) =>
        denominator.IsZero || (long)numerator.GetByteCount() * denominator.GetByteCount() > MaxProduct ? null : new PyFraction(numerator, denominator);

    // Sign, then n, n/d, or a decimal number, as Python's own pattern has it.
    [GeneratedRegex(
        @"\A(?<sign>[-+]?)(?=\d|\.\d)(?<num>\d+(_\d+)*|)(?:(?:\s*/\s*(?<denom>\d+(_\d+)*))?|(?:\.(?<decimal>\d+(_\d+)*|))?(?:E(?<exp>[-+]?\d+(_\d+)*))?)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();

    private static PyFraction? Parse(string text)
    {
        if (text.Length > 2 * MaxDigits || Pattern().Match(text.Trim(Values.PythonText.Blanks.ToCharArray())) is not { Success: true } match) return null;
        var whole = Digits(match.Groups["num"]);
        var denominator = match.Groups["denom"];
        var places = Digits(match.Groups["decimal"]);
        if (Number(whole + places) is not { } numerator) return null;
        if (match.Groups["sign"].ValueSpan is "-") numerator = -numerator;
        if (denominator.Success) return Number(Digits(denominator)) is { } divisor ? Reduce(numerator, divisor) : null;

        // An exponent is not paid for by its digits.
        var exponent = match.Groups["exp"];
        var power = 0;
        if (exponent.Success && !(int.TryParse(Digits(exponent), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out power) && Math.Abs(power) <= MaxDigits)) return null;
        power -= places.Length;
        return power >= 0
            ? new PyFraction(numerator * BigInteger.Pow(10, power), 1)
            : new PyFraction(numerator, BigInteger.Pow(10, -power));
    }

    private static string Digits(Group group) => group.Value.Replace("_", "", StringComparison.Ordinal);

    private static BigInteger? Number(string digits) =>
        digits.Length <= MaxDigits && BigInteger.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private sealed class FractionTarget() : GlobalTarget(Values.LibraryNames.Fraction)
    {
        public override PickleSlot Call(PickleMachine machine, PyTuple args) =>
            args is [null or byte[] or PyByteArray, ..] ? throw machine.Error("a Fraction is not made of bytes or None")
            : Make(args) is { } fraction ? PickleSlot.Object(fraction) : Inert(args);
    }
}

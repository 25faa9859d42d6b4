using System.Globalization;
using System.Text;

namespace PickleGen.Values;

/// <summary>What Python's parsers of numbers count as a blank and as a digit.</summary>
internal static class PythonText
{
    /// <summary>What <c>str.isspace</c> says of: .NET's white space, and the four separators of ASCII.</summary>
    public const string Blanks =
        "\t\n\v\f\r\u001c\u001d\u001e\u001f \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";

    /// <summary>The value of a decimal digit of any script, or -1.</summary>
    public static int Digit(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber ? (int)Rune.GetNumericValue(rune) : -1;
}

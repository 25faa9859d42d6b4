using System.Globalization;
using System.Text;
using PickleGen.Internal;

namespace PickleGen;

/// <summary>
/// A Python str that no .NET string can hold: the two halves of a surrogate pair stand next to each other as characters
/// of their own. Every other str is a <see cref="string"/>.
/// </summary>
public sealed class PyStr : IEquatable<PyStr>
{
    private readonly int[] _codePoints;

    /// <summary>Creates a str of code points.</summary>
    /// <param name="codePoints">Numbers from 0 to 0x10FFFF, surrogates included.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is no code point.</exception>
    public PyStr(params ReadOnlySpan<int> codePoints)
    {
        foreach (var codePoint in codePoints)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(codePoint, nameof(codePoints));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(codePoint, 0x10ffff, nameof(codePoints));
        }

        _codePoints = codePoints.ToArray();
    }

    /// <summary>The characters.</summary>
    public ReadOnlySpan<int> CodePoints => _codePoints;

    /// <inheritdoc/>
    public bool Equals(PyStr? other) => other is not null && _codePoints.AsSpan().SequenceEqual(other._codePoints);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PyStr);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as UTF-16, where the halves of a pair become one character.</summary>
    public override string ToString() => Wtf8.ToUtf16(_codePoints);

    /// <summary>Whether the text is one that a .NET string cannot hold.</summary>
    internal static bool IsNeededFor(ReadOnlySpan<int> codePoints)
    {
        for (var i = 1; i < codePoints.Length; i++)
        {
            if (codePoints[i] is >= 0xdc00 and <= 0xdfff && codePoints[i - 1] is >= 0xd800 and <= 0xdbff) return true;
        }

        return false;
    }

    /// <summary>The argument of UNICODE: surrogates and what would end the line are escaped.</summary>
    internal string ToRawUnicodeEscape()
    {
        var builder = new StringBuilder();
        foreach (var codePoint in _codePoints)
        {
            if (codePoint is '\\' or '\0' or '\n' or '\r' or 0x1a || codePoint is > 0xff and < 0x10000) builder.Append(CultureInfo.InvariantCulture, $"\\u{codePoint:x4}");
            else if (codePoint >= 0x10000) builder.Append(CultureInfo.InvariantCulture, $"\\U{codePoint:x8}");
            else builder.Append((char)codePoint);
        }

        return builder.ToString();
    }

    /// <summary>UTF-8 in which surrogates stand for themselves.</summary>
    internal byte[] ToWtf8()
    {
        var bytes = new List<byte>(_codePoints.Length * 3);
        foreach (var codePoint in _codePoints)
        {
            if (codePoint < 0x80)
            {
                bytes.Add((byte)codePoint);
                continue;
            }

            if (codePoint < 0x800)
            {
                bytes.Add((byte)(0xc0 | (codePoint >> 6)));
            }
            else
            {
                if (codePoint < 0x10000)
                {
                    bytes.Add((byte)(0xe0 | (codePoint >> 12)));
                }
                else
                {
                    bytes.Add((byte)(0xf0 | (codePoint >> 18)));
                    bytes.Add((byte)(0x80 | ((codePoint >> 12) & 0x3f)));
                }

                bytes.Add((byte)(0x80 | ((codePoint >> 6) & 0x3f)));
            }

            bytes.Add((byte)(0x80 | (codePoint & 0x3f)));
        }

        return [.. bytes];
    }
}

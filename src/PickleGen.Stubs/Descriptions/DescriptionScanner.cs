using System.Globalization;
using System.Text;

namespace PickleGen.Stubs.Descriptions;

/// <summary>Reads the text of a description. What it does not understand is an error: nothing is passed on as it is.</summary>
internal sealed class DescriptionScanner(string text)
{
    // Of a ulong, or of a long with its sign.
    private const int MaxDigits = 20;

    private int _at;

    /// <summary>Whether a text in quotes comes next.</summary>
    public bool IsText => Next() is '\'';

    public FormatException Error() => new($"'{Short(text)}', at {_at}");

    public bool Take(string token)
    {
        Next();
        if (string.CompareOrdinal(text, _at, token, 0, token.Length) != 0) return false;
        _at += token.Length;
        return true;
    }

    public void Expect(string token)
    {
        if (!Take(token)) throw Error();
    }

    /// <summary>Takes a word, such as <c>None</c>, if it is a whole one.</summary>
    public bool TakeWord(string word)
    {
        Next();
        if (string.CompareOrdinal(text, _at, word, 0, word.Length) != 0) return false;
        var end = _at + word.Length;
        if (end < text.Length && (PythonNames.IsPart(text, end) || text[end] is '.' or ':')) return false;
        _at = end;
        return true;
    }

    public string Identifier()
    {
        Next();
        var start = _at;
        while (_at < text.Length && (_at == start ? PythonNames.IsStart(text, _at) : PythonNames.IsPart(text, _at)))
            _at += char.IsHighSurrogate(text[_at]) ? 2 : 1;
        return _at > start ? text[start.._at] : throw Error();
    }

    /// <summary><c>list</c>, or <c>module:Name</c>.</summary>
    public ClassName? ModuleAndName(out string word)
    {
        word = Dotted();
        return Take(":") ? new ClassName(word, Dotted()) : null;
    }

    public ClassName ClassName() => ModuleAndName(out _) ?? throw Error();

    public string Integer()
    {
        Next();
        var start = _at;
        if (_at < text.Length && text[_at] == '-') _at++;
        while (_at < text.Length && char.IsAsciiDigit(text[_at])) _at++;
        return _at > start && char.IsAsciiDigit(text[_at - 1]) && _at - start <= MaxDigits ? text[start.._at] : throw Error();
    }

    /// <summary>An int, a float, or null if there is none.</summary>
    public string? Number()
    {
        if (!(char.IsAsciiDigit(Next()) || Next() is '-')) return null;
        var start = _at;
        Integer();
        while (_at < text.Length && (char.IsAsciiDigit(text[_at]) || text[_at] is '.' or 'e' or '+' or '-')) _at++;
        var number = text[start.._at];
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out _) && char.IsAsciiDigit(number[^1]) ? number : throw Error();
    }

    /// <summary>A text in single quotes.</summary>
    public string Text()
    {
        Expect("'");
        var value = new StringBuilder();
        while (_at < text.Length && text[_at] != '\'')
        {
            if (text[_at] == '\\') value.Append(Escaped());
            else value.Append(text[_at++]);
        }

        if (_at == text.Length) throw Error();
        _at++;
        return value.ToString();
    }

    /// <summary>What stands behind the number sign, to the end; empty if nothing does.</summary>
    public string Comment()
    {
        if (!Take("#"))
        {
            End();
            return "";
        }

        var comment = text[_at..].Trim();
        _at = text.Length;
        return comment;
    }

    public void End()
    {
        Next();
        if (_at < text.Length) throw Error();
    }

    private string Dotted()
    {
        var name = Identifier();
        while (_at < text.Length && text[_at] == '.')
        {
            _at++;
            name += "." + Identifier();
        }

        return PythonNames.IsKeyword(name.Split('.')) ? throw new FormatException($"'{Short(name)}' cannot be written in Python, because a part is a keyword") : name;
    }

    private string Escaped()
    {
        var code = _at + 1 < text.Length ? text[_at + 1] : throw Error();
        if (code is '\'' or '\\')
        {
            _at += 2;
            return code.ToString();
        }

        var digits = code switch { 'u' => 4, 'U' => 8, _ => throw Error() };
        if (_at + 2 + digits > text.Length || !int.TryParse(text.AsSpan(_at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)) throw Error();
        _at += 2 + digits;
        return unit is >= 0 and <= 0xffff ? ((char)unit).ToString() : unit is > 0 and <= 0x10ffff ? char.ConvertFromUtf32(unit) : throw Error();
    }

    // The next character that is no blank.
    private char Next()
    {
        while (_at < text.Length && text[_at] == ' ') _at++;
        return _at < text.Length ? text[_at] : '\0';
    }

    private static string Short(string text) => text.Length > 60 ? text[..60] + "..." : text;
}

using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PickleGen.Analyzers.Shapes;

/// <summary>Reads JSON as its standard has it: no comments, no commas at the end. Any text is an answer or a <see cref="JsonException"/>.</summary>
internal sealed class JsonParser
{
    // A record nests four deep. The parser calls itself, so there has to be an end.
    private const int MaxDepth = 32;

    private readonly string _text;
    private int _at;

    private JsonParser(string text) => _text = text;

    public static JsonValue Parse(string text)
    {
        var parser = new JsonParser(text);
        JsonValue value = parser.Value(0);
        return parser.Next() == '\0' && parser._at == text.Length ? value : throw parser.Error("nothing may follow the value");
    }

    private JsonValue Value(int depth)
    {
        char first = Next();
        int start = _at;
        return first switch
        {
            _ when depth > MaxDepth => throw Error("it is nested too deeply"),
            '{' => Object(depth),
            '[' => Array(depth),
            '"' => String(),
            't' => Word("true", JsonKind.True),
            'f' => Word("false", JsonKind.False),
            'n' => Word("null", JsonKind.Null),
            '-' or (>= '0' and <= '9') => Number(start),
            _ => throw Error("a value is expected"),
        };
    }

    private JsonValue Object(int depth)
    {
        int start = _at++;
        var properties = new List<KeyValuePair<string, JsonValue>>();
        if (!Take('}'))
        {
            do
            {
                string name = Next() == '"' ? String().Text : throw Error("the name of a property is expected");
                Expect(':');
                properties.Add(new(name, Value(depth + 1)));
            }
            while (Take(','));
            Expect('}');
        }

        var value = new JsonValue(JsonKind.Object, TextSpan.FromBounds(start, _at));
        foreach (KeyValuePair<string, JsonValue> property in properties)
        {
            value.Properties[property.Key] = property.Value;
        }

        return value;
    }

    private JsonValue Array(int depth)
    {
        int start = _at++;
        var items = new List<JsonValue>();
        if (!Take(']'))
        {
            do
            {
                items.Add(Value(depth + 1));
            }
            while (Take(','));
            Expect(']');
        }

        var value = new JsonValue(JsonKind.Array, TextSpan.FromBounds(start, _at));
        value.Items.AddRange(items);
        return value;
    }

    private JsonValue String()
    {
        int start = _at++;
        var text = new StringBuilder();
        while (Current() is var unit && unit != '"')
        {
            if (unit < ' ')
            {
                throw Error("a string is not closed");
            }

            text.Append(unit == '\\' ? Escaped() : unit);
            _at++;
        }

        _at++;
        return new JsonValue(JsonKind.String, TextSpan.FromBounds(start, _at)) { Text = text.ToString() };
    }

    // Stops at the last character of the escape.
    private char Escaped()
    {
        _at++;
        switch (Current())
        {
            case '"' or '\\' or '/':
                return Current();
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u' when _at + 4 < _text.Length
                && ushort.TryParse(_text.Substring(_at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit):
                _at += 4;
                return (char)unit;
            default:
                throw Error("there is no such escape");
        }
    }

    private JsonValue Number(int start)
    {
        while (Current() is (>= '0' and <= '9') or '-' or '+' or '.' or 'e' or 'E')
        {
            _at++;
        }

        string text = _text.Substring(start, _at - start);
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? new JsonValue(JsonKind.Number, TextSpan.FromBounds(start, _at)) { Text = text }
            : throw Error("that is no number");
    }

    private JsonValue Word(string word, JsonKind kind)
    {
        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0)
        {
            throw Error("a value is expected");
        }

        _at += word.Length;
        return new JsonValue(kind, TextSpan.FromBounds(_at - word.Length, _at));
    }

    private char Current() => _at < _text.Length ? _text[_at] : '\0';

    private char Next()
    {
        while (Current() is ' ' or '\t' or '\r' or '\n')
        {
            _at++;
        }

        return Current();
    }

    private bool Take(char unit)
    {
        bool found = Next() == unit && _at < _text.Length;
        _at += found ? 1 : 0;
        return found;
    }

    private void Expect(char unit)
    {
        if (!Take(unit))
        {
            throw Error($"'{unit}' is expected");
        }
    }

    private JsonException Error(string problem) => new(problem, new TextSpan(Math.Min(_at, _text.Length), _at < _text.Length ? 1 : 0));
}

/// <summary>A text is not the JSON it should be; the message is part of a sentence.</summary>
internal sealed class JsonException(string message, TextSpan span) : Exception(message)
{
    public TextSpan Span { get; } = span;
}

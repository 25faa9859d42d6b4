using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Cases.Harness;

/// <summary>
/// Writes an object graph as text, each object once: a second reference to it is its number. Two graphs with the same
/// text are equal, and share and cycle alike.
/// </summary>
public sealed class Description
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<object, int> _seen = new(ReferenceEqualityComparer.Instance);

    private Description()
    {
    }

    public static string Of(object? value)
    {
        var description = new Description();
        description.Add(value);
        return description._text.ToString();
    }

    private void Add(object? value)
    {
        switch (value)
        {
            case null: _text.Append("null"); break;
            case string text: AddText(text); break;
            case byte[] bytes: AddObject(value, bytes.Length > 0, () => _text.Append("bytes ").Append(Convert.ToHexString(bytes))); break;
            case Memory<byte> memory: _text.Append("memory ").Append(Convert.ToHexString(memory.Span)); break;
            case ReadOnlyMemory<byte> memory: _text.Append("memory ").Append(Convert.ToHexString(memory.Span)); break;
            case IParts model: AddObject(value, !value.GetType().IsValueType, () => AddModel(model)); break;
            case Unordered unordered: AddSorted('{', unordered.Items, item => item, '}'); break;
            case ITuple tuple: AddTuple(tuple); break;
            case Array { Rank: > 1 } array: AddObject(value, true, () => AddMatrix(array)); break;
            case IDictionary dictionary: AddObject(value, dictionary.Count > 0, () => AddDictionary(dictionary)); break;
            case IEnumerable items: AddObject(value, items.Cast<object?>().Any(), () => AddItems('[', items, ']')); break;
            default: AddScalar(value); break;
        }
    }

    // Empty collections may be one shared object or many; nobody can tell.
    private void AddObject(object value, bool hasIdentity, Action add)
    {
        if (hasIdentity)
        {
            if (_seen.TryGetValue(value, out var number))
            {
                _text.Append('#').Append(number);
                return;
            }

            _seen.Add(value, _seen.Count);
        }

        add();
    }

    private void AddModel(IParts model)
    {
        _text.Append(model.GetType().Name);
        AddItems('(', model.Parts, ')');
    }

    private void AddTuple(ITuple tuple)
    {
        _text.Append(tuple.GetType().IsValueType ? "tuple" : "Tuple");
        AddItems('(', Enumerable.Range(0, tuple.Length).Select(i => tuple[i]), ')');
    }

    private void AddMatrix(Array array)
    {
        for (var dimension = 0; dimension < array.Rank; dimension++)
            _text.Append(dimension == 0 ? "" : "x").Append(array.GetLength(dimension));
        AddItems('[', array, ']');
    }

    private void AddItems(char open, IEnumerable items, char close)
    {
        _text.Append(open);
        var first = true;
        foreach (var item in items)
        {
            if (!first)
                _text.Append(", ");
            first = false;
            Add(item);
        }

        _text.Append(close);
    }

    private void AddDictionary(IDictionary dictionary) => AddSorted('{', Entries(dictionary), entry => entry, '}');

    private static IEnumerable<(object Key, object? Value)> Entries(IDictionary dictionary)
    {
        for (var entries = dictionary.GetEnumerator(); entries.MoveNext();)
            yield return (entries.Key, entries.Value);
    }

    private void AddSorted<T>(char open, IEnumerable<T> items, Func<T, object?> part, char close)
    {
        var texts = items.Select(item => Part(part(item))).Order(StringComparer.Ordinal);
        _text.Append(open).AppendJoin(", ", texts).Append(close);
    }

    private string Part(object? value)
    {
        var start = _text.Length;
        Add(value);
        var text = _text.ToString(start, _text.Length - start);
        _text.Length = start;
        return text;
    }

    private void AddScalar(object value)
    {
        var text = value switch
        {
            DateTime or DateTimeOffset or DateOnly or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
            double or float or Half => ((IFormattable)value).ToString("R", CultureInfo.InvariantCulture),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
        _text.Append(value.GetType().Name).Append(' ').Append(text);
    }

    private void AddText(string text)
    {
        _text.Append('"');
        foreach (var c in text)
            _text.Append(c is >= ' ' and <= '~' and not '"' and not '\\' ? c.ToString() : $"\\u{(int)c:x4}");
        _text.Append('"');
    }
}

using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace PickleGen.Interop.Tests.Differential;

/// <summary>What describe.py says of a graph, for those that <see cref="GraphMaker"/> makes.</summary>
/// <param name="sortsDicts">Python 2's dicts have no order.</param>
internal sealed class GraphDescription(bool sortsDicts)
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public string Of(object? root)
    {
        var lines = new List<string>();
        var known = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        var left = new Stack<object?>([root]);
        while (left.TryPop(out var value))
        {
            if (value is Label label)
            {
                lines.Add(label.Text);
            }
            else if (value is not null && known.TryGetValue(value, out var number))
            {
                lines.Add($"@{number}");
            }
            else if (Scalar(value) is { } line)
            {
                lines.Add(line);
            }
            else
            {
                var (head, parts) = Parts(value!);
                if (value is not PyTuple { Count: 0 } and not PyFrozenSet { Count: 0 }) known.Add(value!, known.Count);
                lines.Add(head);
                foreach (var part in parts.AsEnumerable().Reverse()) left.Push(part);
            }
        }

        return string.Join('\n', lines);
    }

    private static string? Scalar(object? value) => value switch
    {
        null => "None",
        bool flag => flag ? "True" : "False",
        byte or short or int or long or uint or ulong or Int128 or BigInteger => $"int {Hex(BigInteger.Parse(Convert.ToString(value, Culture)!, Culture))}",
        double or float or Half => $"float {Bits(Convert.ToDouble(value is Half half ? (float)half : value, Culture))}",
        Complex number => $"complex {Bits(number.Real)} {Bits(number.Imaginary)}",
        string text => Quoted(text.EnumerateRunesAndSurrogates()),
        PyStr text => Quoted(text.CodePoints.ToArray()),
        byte[] bytes => $"bytes {Convert.ToHexStringLower(bytes)}",
        PyGlobal name => $"global {name.Module}:{name.Name}",
        decimal number => $"decimal:Decimal \"{number.ToString(Culture)}\"",
        Guid guid => $"uuid:UUID \"{guid}\"",
        DateOnly date => $"date {date.ToString("yyyy-MM-dd", Culture)}",
        TimeOnly time => $"time {Iso(time.ToTimeSpan())} fold 0 None",
        DateTime moment => $"datetime {Iso(moment)} fold 0 None",
        DateTimeOffset moment => $"datetime {Iso(moment.DateTime)} fold 0 tz {Span(moment.Offset)}",
        TimeSpan span => Span(span),
        _ => null,
    };

    private (string Head, List<object?> Parts) Parts(object value) => value switch
    {
        List<object?> list => ($"list {list.Count}", list),
        PyTuple tuple => ($"tuple {tuple.Count}", [.. tuple]),
        PyDict dict => ($"dict {dict.Count}", Entries(dict)),
        PySet set => ($"set {set.Count}", Sorted(set)),
        PyFrozenSet set => ($"frozenset {set.Count}", Sorted(set)),
        PyByteArray array => ($"bytearray {Convert.ToHexStringLower(array.Bytes)}", []),
        PyObject instance => Instance(instance),
        _ => throw new ArgumentException($"No description of a {value.GetType()}."),
    };

    private List<object?> Entries(PyDict dict) =>
        [.. (sortsDicts ? dict.OrderBy(entry => Key(entry.Key), StringComparer.Ordinal) : dict.AsEnumerable()).SelectMany(entry => new[] { entry.Key, entry.Value })];

    private static List<object?> Sorted(IEnumerable<object?> items) => [.. items.OrderBy(Key, StringComparer.Ordinal)];

    private static string Key(object? value) => Scalar(value) ?? value switch
    {
        PyTuple tuple => $"tuple ({string.Join(',', tuple.Select(Key))})",
        PyFrozenSet set => $"frozenset ({string.Join(',', set.Select(Key).Order(StringComparer.Ordinal))})",
        PyObject { Class: { } name, Attributes: { } attributes } => $"graph_types:{name.Name} {Scalar(attributes["label"])}",
        _ => throw new ArgumentException($"{value} cannot be a key."),
    };

    private (string Head, List<object?> Parts) Instance(PyObject instance)
    {
        var name = instance.Class!.Name;
        var attributes = name switch
        {
            "make_box" => new PyDict { ["label"] = instance.Args[0], ["content"] = instance.Args[1] },
            "Keywords" => new PyDict { ["label"] = instance.Args[0], ["content"] = instance.Kwargs },
            "SetFromOutside" => new PyDict { ["label"] = instance.Args[0], ["content"] = instance.State },
            "Slots" => (PyDict)((PyTuple)instance.State!)[1]!,
            _ => instance.Attributes!,
        };
        var (head, parts) = instance switch
        {
            { ListItems: { } items } => Parts(items),
            { DictItems: { } items } => Parts(items),
            _ => ("", []),
        };
        return (
            $"graph_types:{(name == "make_box" ? "Box" : name)} {head} {attributes.Count}",
            [.. parts, .. attributes.OrderBy(entry => (string)entry.Key!, StringComparer.Ordinal).SelectMany(entry => new[] { new Label($".{entry.Key}"), entry.Value })]);
    }

    private static string Hex(BigInteger number) =>
        (number.Sign < 0 ? "-" : "") + (number.IsZero ? "0" : BigInteger.Abs(number).ToString("x", Culture).TrimStart('0'));

    private static string Bits(double number)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteDoubleBigEndian(bytes, number);
        return Convert.ToHexStringLower(bytes);
    }

    private static string Span(TimeSpan span)
    {
        var days = (long)Math.Floor(span.TotalDays);
        var rest = span - TimeSpan.FromDays(days);
        return string.Create(Culture, $"timedelta {days} {rest.Ticks / TimeSpan.TicksPerSecond} {rest.Ticks % TimeSpan.TicksPerSecond / TimeSpan.TicksPerMicrosecond}");
    }

    private static string Iso(DateTime moment) => $"{moment.ToString("yyyy-MM-dd", Culture)}T{Iso(moment.TimeOfDay)}";

    private static string Iso(TimeSpan time) =>
        time.ToString("hh\\:mm\\:ss", Culture) + (time.Ticks % TimeSpan.TicksPerSecond == 0 ? "" : time.ToString("\\.ffffff", Culture));

    private static string Quoted(IEnumerable<int> codePoints)
    {
        var text = new StringBuilder("\"");
        foreach (var point in codePoints)
        {
            if (point is ' ' or '!' or (>= '#' and <= '[') or (>= ']' and <= '~')) text.Append((char)point);
            else text.Append(Culture, $"\\{{{point:x}}}");
        }

        return text.Append('"').ToString();
    }

    private sealed record Label(string Text);
}

internal static class CodePoints
{
    /// <summary>The characters of Python's str: pairs of surrogates are one, others stand for themselves.</summary>
    public static IEnumerable<int> EnumerateRunesAndSurrogates(this string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) yield return char.ConvertToUtf32(text[i], text[++i]);
            else yield return text[i];
        }
    }
}

using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Catalogue;

namespace PickleGen.Generator.Parsing.Descriptions;

/// <summary>The Python types of members, as descriptions spell them: <c>dict[str, list[shop.models:Order]]</c>.</summary>
internal static class Annotations
{
    private const string Any = "object";

    private static readonly IReadOnlyDictionary<string, string> TemplateByMember =
        KnownTypes.ByMetadataName.Values.GroupBy(known => known.Member).ToDictionary(group => group.Key, group => Template(group.First().PythonType));

    public static string Of(ConverterModel converter, bool optional)
    {
        var text = Of(converter);
        return optional && text != Any && !text.EndsWith(" | None", StringComparison.Ordinal) ? text + " | None" : text;
    }

    private static string Of(ConverterModel converter) => converter.Kind switch
    {
        ConverterKind.Enum => "int",
        ConverterKind.Numeric => converter.Format switch { "List" => $"list[{(converter.PythonType.EndsWith("int", StringComparison.Ordinal) ? "int" : "float")}]", "Array" => "array:array", _ => "bytes" },
        ConverterKind.Known => OfKnown(converter),
        ConverterKind.Custom => $"{CollectionOf(converter.Member)}[{string.Join(", ", converter.Arguments.Select(Of))}]",
        ConverterKind.Parameter => Any,
        _ when converter.PythonName is { } name => $"{name.Module}:{name.QualifiedName}",
        _ => Any,
    };

    private static string OfKnown(ConverterModel converter)
    {
        var arguments = converter.Arguments.Select(Of).ToList();
        return converter.Member switch
        {
            "Nullable" or "Optional" => Of(converter.Arguments[0], optional: true),
            "ByteArray" or "ByteArraySegment" or "Memory" or "ReadOnlyMemory" => "bytes",
            "Array" or "MemoryOf" or "ReadOnlyMemoryOf" or "ArraySegment" => Lists(1, arguments[0]),
            "Array2D" => Lists(2, arguments[0]),
            "Array3D" => Lists(3, arguments[0]),
            "Array4D" => Lists(4, arguments[0]),
            "Tuple" or "ValueTuple" => Tuple(converter, arguments),
            _ when TemplateByMember.TryGetValue(converter.Member, out var template) =>
                string.Format(System.Globalization.CultureInfo.InvariantCulture, template, [.. arguments]),
            _ => Any,
        };
    }

    // From the eighth item on a tuple nests another one; in Python it is flat.
    private static string Tuple(ConverterModel converter, List<string> arguments)
    {
        var isLong = arguments.Count == 8 && converter.Arguments[7].Member == converter.Member && arguments[7].StartsWith("tuple[", StringComparison.Ordinal);
        if (isLong)
            arguments[7] = arguments[7].Substring(6, arguments[7].Length - 7);

        return $"tuple[{string.Join(", ", arguments)}]";
    }

    private static string CollectionOf(string member) => member switch
    {
        "DictionaryLike" or "DictionaryFrom" => "dict",
        "SetLike" => "set",
        "SetFrom" => "frozenset",
        _ => "list",
    };

    private static string Lists(int rank, string item) =>
        string.Concat(Enumerable.Repeat("list[", rank)) + item + new string(']', rank);

    // What the catalogue says in words.
    private static string Template(string words) => words switch
    {
        "list of {0}" => "list[{0}]",
        "set of {0}" => "set[{0}]",
        "frozenset of {0}" => "frozenset[{0}]",
        "dict of {0} to {1}" => "dict[{0}, {1}]",
        "tuple of ({0}, {1})" => "tuple[{0}, {1}]",
        "Decimal" => "decimal:Decimal",
        "Fraction" => "fractions:Fraction",
        "UUID" => "uuid:UUID",
        "datetime" or "date" or "time" or "timedelta" or "timezone" => "datetime:" + words,
        "path" => "pathlib:PurePath",
        "ZoneInfo" => "zoneinfo:ZoneInfo",
        "IPv6Address" => "ipaddress:IPv6Address",
        "IPv4Address or IPv6Address" => "ipaddress:IPv4Address | ipaddress:IPv6Address",
        "IPv4Network or IPv6Network" => "ipaddress:IPv4Network | ipaddress:IPv6Network",
        "IPv4Interface or IPv6Interface" => "ipaddress:IPv4Interface | ipaddress:IPv6Interface",
        "OrderedDict" or "defaultdict" or "Counter" or "deque" => "collections:" + words,
        "array" => "array:array",
        "exception" => "BaseException",
        "bool" or "int" or "float" or "complex" or "str" or "bytes" or "bytearray" or "dict" or "tuple" or "set" or "frozenset" or "range" or "slice" => words,
        _ => Any,
    };
}

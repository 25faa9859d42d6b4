namespace PickleGen.Analyzers.Shapes;

/// <summary>
/// Which recorded values a member still takes: the table of docs/python-mapping.md, as types. What may be refused counts as
/// refused, but for an int that a float cannot hold exactly and for lists that are too short.
/// </summary>
internal sealed class Reading(CurrentShapes current)
{
    private const string Any = "object";

    // Value types in C#, wherever they stand inside of another type.
    private static readonly HashSet<string> Values = new(StringComparer.Ordinal)
    {
        "int", "float", "bool", "complex", "decimal:Decimal", "fractions:Fraction", "uuid:UUID", "tuple",
        "datetime:date", "datetime:datetime", "datetime:time", "datetime:timedelta",
    };

    /// <summary>Whether every value of the one type is taken by the other, None apart.</summary>
    public bool Takes(PythonTypeTree type, PythonTypeTree recorded) =>
        type.Name == Any
        || recorded.Choices.All(old => old.Name == PythonTypeTree.None || type.Choices.Any(choice => TakesOne(choice, old)));

    private static bool TakesNone(PythonTypeTree type, CurrentShapes current) =>
        type.Choices.Any(choice => choice.Name is PythonTypeTree.None or Any || !(Values.Contains(choice.Name) || current.IsValueType(choice.Name)));

    // Inside of another type None is an item like others.
    private bool TakesItem(PythonTypeTree type, PythonTypeTree recorded) =>
        Takes(type, recorded) && (recorded.Choices.All(static old => old.Name is not (PythonTypeTree.None or Any)) || TakesNone(type, current));

    private bool TakesOne(PythonTypeTree type, PythonTypeTree old) => type.Name switch
    {
        Any => true,
        "float" => old.Name is "float" or "int",
        "complex" => old.Name is "complex" or "float" or "int",
        "decimal:Decimal" or "fractions:Fraction" => old.Name == type.Name || old.Name == "int",
        "bytes" => old.Name is "bytes" or "bytearray",
        "list" => old.Name is "list" or "tuple" or "collections:deque" or "array:array" && TakesItems(type, old),
        "set" or "frozenset" => old.Name is "list" or "tuple" or "set" or "frozenset" && TakesItems(type, old),
        "dict" => old.Name is "dict" or "collections:OrderedDict" or "collections:defaultdict" or "collections:Counter" && TakesParts(type, old, 2),
        "tuple" => old.Name == "tuple" && (type.Parts.Count == 0 || TakesParts(type, old, old.Parts.Count)),
        _ when type.Name.IndexOf(':') >= 0 && type.Parts.Count == 0 => current.IsReadAs(type.Name, old.Name),
        _ => type.Name == old.Name && TakesParts(type, old, old.Parts.Count),
    };

    private bool TakesItems(PythonTypeTree type, PythonTypeTree old) => type.Parts.Count == 0
        || (old.Name == "array:array" ? type.Parts[0].Choices.Any(static item => item.Name is "int" or "float" or "complex" or Any)
            : old.Parts.Count == 0 ? TakesItem(type.Parts[0], new(Any, []))
            : old.Parts.All(item => TakesItem(type.Parts[0], item)));

    // What says nothing of its parts may have any.
    private bool TakesParts(PythonTypeTree type, PythonTypeTree old, int count) =>
        type.Parts.Count == 0
        || (type.Parts.Count == count
            && type.Parts.Select((part, i) => TakesItem(part, i < old.Parts.Count ? old.Parts[i] : new(Any, []))).All(static takes => takes));
}

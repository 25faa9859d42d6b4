using PickleGen.Generator.Model;
using PickleGen.Tool.Scaffold.Shapes;
using PythonNaming = PickleGen.Generator.Parsing.Naming.MemberNames;

namespace PickleGen.Tool.Scaffold.Naming;

/// <summary>The C# names of the members of one type.</summary>
internal sealed class MemberNames
{
    // What every class has.
    private static readonly string[] OfObject = ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals"];

    // Those of List, Dictionary and HashSet, for classes derived from them.
    private static readonly string[] OfCollections =
    [
        "Add", "AddRange", "AlternateLookup", "AsReadOnly", "BinarySearch", "Capacity", "Clear", "Comparer", "Contains", "ContainsKey",
        "ContainsValue", "ConvertAll", "CopyTo", "Count", "CreateSetComparer", "EnsureCapacity", "Enumerator", "ExceptWith", "Exists",
        "Find", "FindAll", "FindIndex", "FindLast", "FindLastIndex", "ForEach", "GetAlternateLookup", "GetEnumerator", "GetObjectData",
        "GetRange", "IndexOf", "Insert", "InsertRange", "IntersectWith", "IsProperSubsetOf", "IsProperSupersetOf", "IsSubsetOf",
        "IsSupersetOf", "Item", "KeyCollection", "Keys", "LastIndexOf", "OnDeserialization", "Overlaps", "Remove", "RemoveAll", "RemoveAt",
        "RemoveRange", "RemoveWhere", "Reverse", "SetEquals", "Slice", "Sort", "SymmetricExceptWith", "ToArray", "TrimExcess", "TrueForAll",
        "TryAdd", "TryGetAlternateLookup", "TryGetValue", "UnionWith", "ValueCollection", "Values",
    ];

    private readonly NameScope _scope;

    public MemberNames(TypeScope type, bool isCollection) =>
        _scope = new NameScope([type.Name, .. type.Nested.Select(nested => nested.Name), .. OfObject, .. isCollection ? OfCollections : []]);

    /// <summary>The property for a Python attribute, and whether its Python name has to be said.</summary>
    public (string Name, bool NeedsAttribute) Of(AttributeShape member)
    {
        var wanted = Identifiers.Pascal(member.Name, "Member");
        var name = _scope.Take(wanted, wanted + "Value");
        return (name, PythonNaming.ToPython(name, MemberNaming.SnakeCase) != member.Name);
    }

    /// <summary>A name for what has none in the pickle.</summary>
    public string Of(string wanted) => _scope.Take(wanted, wanted + "Value");
}

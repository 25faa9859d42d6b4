using PickleGen.Tool.Scaffold.Inference;
using PickleGen.Tool.Scaffold.Shapes;

namespace PickleGen.Tool.Scaffold.Naming;

/// <summary>The C# names of the classes: nested as in Python, and never one that the printed code uses for something else.</summary>
internal sealed class TypeNames
{
    public const string Context = "Pickles";

    private static readonly string[] Used =
    [
        .. LeafTypes.All.Select(type => type.Name), "List", "Dictionary", "HashSet", "FrozenSet", "PyDict", "PySet", "PyFrozenSet", "PyTuple",
        "Pickle", "PickleContext", "PickleAs", "Pickleable", "PickleableFor", "PickleMember", "PickleNewArgs", "PickleDerived", "PickleExtensionData",
        "PickleGetState", "PickleSetState", "PickleableAttribute", "PickleMemberAttribute", "Flags", "System", "PickleGen", Context,
        "IPickleable", "ICollection", "IComparable", "IComparer", "IDictionary", "IDisposable", "IEnumerable", "IEquatable", "IList", "ISet",
    ];

    private readonly Dictionary<ClassShape, TypeScope> _byShape = [];
    private readonly SortedDictionary<(string Name, string Module), TypeScope> _top = [];

    public TypeNames(IEnumerable<ClassShape> classes)
    {
        foreach (var shape in classes) Add(shape);
        var scope = new NameScope(Used);
        foreach (var type in _top.Values)
        {
            var name = Identifiers.Pascal(type.PythonName, "Class");
            type.Name = scope.Take(name, Identifiers.Pascal(type.Module[(type.Module.LastIndexOf('.') + 1)..], "Module") + name);
        }

        // A nested type would hide one beside its outer type, and cannot be called as what it is in.
        foreach (var type in _top.Values) NameNested(type, [.. Used, .. _top.Values.Select(other => other.Name)]);
    }

    /// <summary>The types that stand in the namespace, those seen first in front.</summary>
    public IEnumerable<TypeScope> Top => _top.Values.OrderBy(FirstSeen);

    /// <summary>Every name that means something somewhere in the file.</summary>
    public IEnumerable<string> Taken => Used.Concat(_byShape.Values.SelectMany(Path));

    public TypeScope this[ClassShape shape] => _byShape[shape];

    /// <summary>When it, or one in it, was first seen.</summary>
    public static int FirstSeen(TypeScope type)
    {
        var first = int.MaxValue;
        var left = new Stack<TypeScope>([type]);
        while (left.TryPop(out var scope))
        {
            first = Math.Min(first, scope.Shape?.Index ?? int.MaxValue);
            foreach (var nested in scope.Nested) left.Push(nested);
        }

        return first;
    }

    private void Add(ClassShape shape)
    {
        var parts = shape.Name.Name.Split('.');
        var key = (parts[0], shape.Name.Module);
        if (!_top.TryGetValue(key, out var scope))
        {
            scope = new TypeScope(shape.Name.Module, parts[0], null);
            _top.Add(key, scope);
        }

        foreach (var part in parts.Skip(1)) scope = scope.GetNested(part);
        scope.Shape = shape;
        _byShape.Add(shape, scope);
    }

    private static IEnumerable<string> Path(TypeScope type) => type.Path.Split('.');

    // Names of modules and classes are at most 1,024 bytes: this is not deep.
    private static void NameNested(TypeScope outer, HashSet<string> taken)
    {
        if (outer.Nested.Count == 0) return;
        var scope = new NameScope(taken);
        foreach (var type in outer.Nested)
        {
            type.Name = scope.Take(Identifiers.Pascal(type.PythonName, "Class"));
            taken.Add(type.Name);
        }

        foreach (var type in outer.Nested) NameNested(type, [.. taken]);
    }
}

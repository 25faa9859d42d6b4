using PickleGen.Generator.Parsing.Naming;
using PickleGen.Tool.Scaffold.Shapes;

namespace PickleGen.Tool.Scaffold.Inference;

/// <summary>
/// Decides what a class becomes. Where a form would not be written back as it was read, or what was seen says too little,
/// the class gets none.
/// </summary>
internal static class ClassForms
{
    private const int MostNumbers = 1000;
    private const ClassTraits Attributes = ClassTraits.DictState | ClassTraits.NoState;

    // What PickleGen reads itself; a type that claims such a name would get what is not meant for it.
    private static readonly HashSet<string> LibraryModules = new(StringComparer.Ordinal)
    {
        "builtins", "__builtin__", "copyreg", "copy_reg", "collections", "datetime", "decimal", "fractions", "uuid", "pathlib",
        "pathlib._local", "ipaddress", "zoneinfo", "array", "_codecs", "functools", "operator", "re", "types",
    };

    public static ClassForm Of(ClassShape shape)
    {
        if (!HasUsableName(shape.Name) || shape.Traits.HasFlag(ClassTraits.InLibraryValue)) return ClassForm.Inert;
        if (!shape.Args.AreFixed || !shape.Members.All(member => PythonIdentifier.IsValid(member.Name))) return ClassForm.Inert;
        return shape.Traits.HasFlag(ClassTraits.Called) ? OfCalls(shape) : OfInstances(shape);
    }

    /// <summary>Whether a collection of .NET's would hold the items or keys that the class has.</summary>
    public static bool HasUsableItems(ClassShape shape, ClassForm form, Func<ClassShape, ClassForm> forms) => form switch
    {
        ClassForm.DictSubclass => !shape.Key.HasNone && Judgement.IsKey(shape.Key.Type, forms),
        ClassForm.SetSubclass => !shape.Item.HasNone && Judgement.IsKey(shape.Item.Type, forms),
        _ => true,
    };

    // A class or what only looks like one: a function cannot be told from it but by its name.
    private static ClassForm OfCalls(ClassShape shape)
    {
        if (!char.IsUpper(LastName(shape.Name).TrimStart('_').FirstOrDefault())) return ClassForm.Inert;
        var isSet = Has(shape, ClassTraits.Called, Attributes) && shape is { Args.Count: 1, HasSets: true } && IsList(shape.Args.Places[0]);
        if (isSet) return ClassForm.SetSubclass;
        if (!Has(shape, ClassTraits.Called, ClassTraits.NoState)) return ClassForm.Inert;
        return IsNumber(shape) ? ClassForm.Enum : ClassForm.Reduce;
    }

    private static ClassForm OfInstances(ClassShape shape)
    {
        var hasArgs = shape.Args.Count > 0;
        if (Has(shape, ClassTraits.FromTuple, ClassTraits.Made | ClassTraits.NoState)) return ClassForm.NamedTuple;

        // One argument is rather the value of a subclass of int or str.
        if (Has(shape, ClassTraits.Made, ClassTraits.NoState) && shape.Args.Count > 1) return ClassForm.NamedTuple;
        if (Has(shape, ClassTraits.Made, Attributes)) return ClassForm.Plain;
        if (Has(shape, ClassTraits.Made | ClassTraits.SlotsState, Attributes)) return ClassForm.Slots;
        if (Has(shape, ClassTraits.Made | ClassTraits.ListState, ClassTraits.None) && !hasArgs && shape.Values.AreFixed) return ClassForm.FrozenSlots;
        if (Has(shape, ClassTraits.Made | ClassTraits.Appended, Attributes) && !hasArgs) return ClassForm.ListSubclass;
        if (Has(shape, ClassTraits.Made | ClassTraits.Set, Attributes) && !hasArgs) return ClassForm.DictSubclass;
        return ClassForm.Inert;
    }

    // Class(5), and nothing else: an enum writes that back whatever the class is.
    private static bool IsNumber(ClassShape shape) =>
        shape is { Args.Count: 1, Numbers.Count: > 0 and <= MostNumbers }
        && shape.Args.Places[0] is { HasNone: false } only
        && (only.Type.Kinds & ~(ValueKinds.Int | ValueKinds.LongInt)) == ValueKinds.None;

    private static bool IsList(Place place) => place is { HasNone: false, Type.Kinds: ValueKinds.List };

    private static bool HasUsableName(PyGlobal name) =>
        !LibraryModules.Contains(name.Module) && $"{name.Module}.{name.Name}".Split('.').All(PythonIdentifier.IsValid);

    private static bool Has(ClassShape shape, ClassTraits all, ClassTraits some) => shape.Traits.HasFlag(all) && (shape.Traits & ~(all | some)) == ClassTraits.None;

    private static string LastName(PyGlobal name) => name.Name[(name.Name.LastIndexOf('.') + 1)..];
}

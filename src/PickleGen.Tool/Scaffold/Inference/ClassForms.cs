using PickleGen.Generator.Parsing.Naming;
using PickleGen.Tool.Scaffold.Shapes;

namespace PickleGen.Tool.Scaffold.Inference;

/// <summary>
/// Decides what a class becomes. Where a form would not be written back as it was read, or what was seen says too little,
/// the class gets none.
/// </summary>
internal static class ClassForms
{
    // What PickleGen reads itself; a type that claims such a name would get what is not meant for it.
    private static readonly HashSet<string> LibraryModules = new(StringComparer.Ordinal)
    {
        "builtins", "__builtin__", "copyreg", "copy_reg", "collections", "datetime", "decimal", "fractions", "uuid", "pathlib",
        "pathlib._local", "ipaddress", "zoneinfo", "array", "_codecs", "functools", "operator", "re", "types",
    };

    public static ClassForm Of(ClassShape shape) =>
        !HasUsableName(shape.Name) || shape.Traits.HasFlag(ClassTraits.InLibraryValue) ? ClassForm.Inert
        : IsPlain(shape) ? ClassForm.Plain
        : IsEnum(shape) ? ClassForm.Enum
        : ClassForm.Inert;

    private static bool HasUsableName(PyGlobal name) =>
        !LibraryModules.Contains(name.Module) && $"{name.Module}.{name.Name}".Split('.').All(PythonIdentifier.IsValid);

    private static bool IsPlain(ClassShape shape) =>
        Has(shape, ClassTraits.Made, ClassTraits.DictState | ClassTraits.NoState) && shape.MaxArgs == 0 && HasUsableMembers(shape);

    // Class(5), and nothing else: an enum writes that back whatever the class is.
    private static bool IsEnum(ClassShape shape) =>
        Has(shape, ClassTraits.Called, ClassTraits.NoState)
        && shape is { MinArgs: 1, MaxArgs: 1, Numbers.Count: > 0 and <= 1000 }
        && !shape.Args[0].HasNone
        && (shape.Args[0].Type.Kinds & ~(ValueKinds.Int | ValueKinds.LongInt)) == ValueKinds.None
        && char.IsUpper(LastName(shape.Name)[0]);

    private static bool HasUsableMembers(ClassShape shape) => shape.Members.All(member => PythonIdentifier.IsValid(member.Name));

    private static bool Has(ClassShape shape, ClassTraits all, ClassTraits some) => shape.Traits.HasFlag(all) && (shape.Traits & ~(all | some)) == ClassTraits.None;

    private static string LastName(PyGlobal name) => name.Name[(name.Name.LastIndexOf('.') + 1)..];
}

using PickleGen.Tool.Scaffold.Inference;
using PickleGen.Tool.Scaffold.Naming;
using PickleGen.Tool.Scaffold.Shapes;

namespace PickleGen.Tool.Scaffold.Printing;

/// <summary>Prints the file: how to load, the types, and a context where loading needs one.</summary>
internal sealed class FilePrinter
{
    private const int MostFiles = 5;

    private readonly Collector _values;
    private readonly Func<ClassShape, ClassForm> _forms;
    private readonly TypeNames _names;
    private readonly Unions _unions;
    private readonly TypeText _types;
    private readonly List<Place> _roots;
    private readonly bool _hasContext;

    private FilePrinter(Collector values, Func<ClassShape, ClassForm> forms)
    {
        _values = values;
        _forms = forms;
        _names = new TypeNames(Typed);
        _unions = Unions.Of(values, forms);
        _types = new TypeText(_names, _unions, forms);
        _roots = values.Roots;
        _hasContext = Typed.Any(shape => shape.IsUnderObject) || _roots.Any(root => !IsObject(root) && !IsInstance(root));
    }

    private IEnumerable<ClassShape> Typed => _values.Classes.Where(shape => _forms(shape) != ClassForm.Inert);

    public static string Print(Collector values, Func<ClassShape, ClassForm> forms, IEnumerable<string> files, string nameSpace) =>
        new FilePrinter(values, forms).Print(files, nameSpace);

    private string Print(IEnumerable<string> files, string nameSpace)
    {
        // The types say which namespaces they need.
        var body = new CodeText();
        var printer = new ClassPrinter(body, _types, _forms);
        foreach (var type in _names.Top)
        {
            body.Line();
            printer.Print(type);
        }

        foreach (var union in _unions.All) PrintUnion(body, union);
        if (_hasContext) PrintContext(body);
        var code = new CodeText();
        PrintHeader(code, [.. files]);
        code.Line();
        if (Typed.Any(shape => _forms(shape) != ClassForm.Enum))
        {
            // The one rule of AnalysisLevel latest-all that does not look into generated code.
            code.Line("#pragma warning disable CA1812 // generated code makes the instances");
            code.Line();
        }

        foreach (var name in _types.Usings) code.Line($"using {name};");
        code.Line();
        code.Line($"namespace {nameSpace};");
        return code.ToString() + body;
    }

    private void PrintHeader(CodeText code, string[] files)
    {
        var more = files.Length > MostFiles ? " and others" : "";
        code.Line($"// Made by picklegen scaffold from {string.Join(", ", files.Take(MostFiles).Select(OneLine.Of))}{more}. The file is yours to change:");
        code.Line("// what a pickle does not name has names that can be improved.");
        foreach (var root in _roots.DistinctBy(Usage))
        {
            code.Line("//");
            code.Line($"//     {Usage(root)}");
            if (MixedNumbers.StandIn(root.Type)) code.Line($"//     // {MixedNumbers.Comment}");
        }
    }

    private string Usage(Place root)
    {
        if (IsObject(root)) return $"object? value = Pickle.Loads(bytes{(_hasContext ? $", {TypeNames.Context}.Default" : "")});";
        var type = _types.Of(root.Type);
        return $"{type} value = {(_hasContext ? $"{TypeNames.Context}.Default" : "Pickle")}.Loads<{type}>(bytes);";
    }

    private void PrintUnion(CodeText code, Union union)
    {
        code.Line();
        code.Line("[Pickleable]");
        foreach (var shape in union.Cases) code.Line($"[PickleDerived<{_names[shape].Path}>]");
        code.Line($"internal partial interface {_types.Of(union)};");
    }

    private void PrintContext(CodeText code)
    {
        code.Line();
        var roots = _roots.Where(root => !IsObject(root)).Select(root => _types.ForAttribute(root.Type));
        var others = Typed.Where(shape => shape.IsUnderObject).Select(shape => _names[shape].Path);
        foreach (var type in roots.Concat(others).Distinct()) code.Line($"[PickleableFor<{type}>]");

        code.Line($"internal sealed partial class {TypeNames.Context} : PickleContext;");
    }

    private bool IsObject(Place root) => root.Type.IsAny || Judgement.Kinds(root.Type, _forms) == ValueKinds.Inert;

    // An enum has no converter of its own.
    private bool IsInstance(Place root) => Judgement.IsUnionCase(root.Type, _forms);
}

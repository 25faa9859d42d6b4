using PickleGen.Stubs.Descriptions;

namespace PickleGen.Stubs.Printing;

/// <summary>What a module imports, and how its code calls things.</summary>
internal sealed class ModuleScope
{
    // What is younger than Python 3.8 is there for type checkers only.
    private const string TooYoung = "zoneinfo";

    private static readonly HashSet<string> Standard = new(StringComparer.Ordinal)
    {
        "array", "collections", "copyreg", "dataclasses", "datetime", "decimal", "enum", "fractions", "ipaddress", "pathlib", "typing", "uuid", "zoneinfo",
    };

    private readonly HashSet<string> _taken;
    private readonly SortedDictionary<string, bool> _imports = new(StringComparer.Ordinal);

    public ModuleScope(string module, ClassSet classes, bool isStub)
    {
        Module = module;
        Classes = classes;
        IsStub = isStub;
        var own = classes.Of(module).ToList();
        _taken = [.. own.SelectMany(item => item.Members).Select(member => member.Name), .. own.SelectMany(item => item.Name.Parts), .. own.SelectMany(item => item.EnumMembers).Select(member => member.Name)];
    }

    public string Module { get; }

    public ClassSet Classes { get; }

    /// <summary>Whether it is a <c>.pyi</c> file.</summary>
    public bool IsStub { get; }

    /// <summary>A name of a module of the standard library: <c>dataclasses.field</c>.</summary>
    public string Library(string module, string name, bool forTypesOnly = false)
    {
        Import(module, forTypesOnly);
        return $"{Called(module)}.{name}";
    }

    /// <summary>A class; <paramref name="atOnce"/> says that it is needed when the module is imported.</summary>
    public string Class(ClassName name, bool atOnce = false)
    {
        if (name.Module == Module) return name.Qualified;
        if (Standard.Contains(name.Module)) return Library(name.Module, name.Qualified, forTypesOnly: name.Module == TooYoung);
        Import(name.Module, forTypesOnly: !atOnce && !Classes.Has(name.Module));
        return name.ToString();
    }

    /// <summary>A builtin that a class body may call otherwise.</summary>
    public bool IsShadowed(string builtin) => _taken.Contains(builtin);

    /// <summary>The import statements.</summary>
    public IEnumerable<string> Imports()
    {
        foreach (var (module, forTypesOnly) in _imports)
        {
            if (!forTypesOnly) yield return Statement(module);
        }

        var others = _imports.Where(import => import.Value).Select(import => import.Key).ToList();
        if (others.Count == 0) yield break;
        yield return $"if {Called("typing")}.TYPE_CHECKING:";
        foreach (var module in others) yield return "    " + Statement(module);
    }

    private void Import(string module, bool forTypesOnly)
    {
        _imports[module] = forTypesOnly && _imports.GetValueOrDefault(module, true);
        if (_imports[module]) Import("typing", forTypesOnly: false);
    }

    private string Statement(string module) => Called(module) == module ? $"import {module}" : $"import {module} as {Called(module)}";

    // In the body of a class, a member hides a module of its name.
    private string Called(string module)
    {
        var name = module;
        while (Standard.Contains(module) && _taken.Contains(name)) name = "_" + name;
        return name;
    }
}

using PickleGen.Stubs.Descriptions;

namespace PickleGen.Stubs;

/// <summary>Writes the modules to a file or a folder.</summary>
public static class StubsFiles
{
    /// <summary>Writes what the assemblies describe. A file that is right already is left alone.</summary>
    /// <param name="assemblies">The assemblies; they are read, never loaded.</param>
    /// <param name="output">A file for the classes of one module, or a folder (an existing one, or one that ends with a slash) for a package.</param>
    /// <param name="module">The only module to write, or null for all.</param>
    /// <param name="isStub">Whether the files are <c>.pyi</c>.</param>
    /// <exception cref="StubsException">Something cannot be read or written, or the classes do not fit into the file.</exception>
    public static void Write(IEnumerable<string> assemblies, string output, string? module, bool isStub)
    {
        foreach (var (path, text) in Texts(assemblies, output, module, isStub)) TextFiles.Write(path, text);
    }

    /// <summary>The text of the only module.</summary>
    /// <param name="assemblies">The assemblies; they are read, never loaded.</param>
    /// <param name="module">The module, or null where there is only one.</param>
    /// <param name="isStub">Whether it is for type checkers only.</param>
    /// <exception cref="StubsException">Something cannot be read, or there are several modules.</exception>
    public static string Text(IEnumerable<string> assemblies, string? module, bool isStub)
    {
        var classes = Read(assemblies);
        return PythonStubs.Module(classes, Single(Chosen(classes, module)), isStub);
    }

    private static List<(string Path, string Text)> Texts(IEnumerable<string> assemblies, string output, string? module, bool isStub)
    {
        var classes = Read(assemblies);
        var modules = Chosen(classes, module);
        if (!IsFolder(output)) return [(output, PythonStubs.Module(classes, Single(modules), isStub))];
        var extension = isStub ? ".pyi" : ".py";
        var packages = modules.SelectMany(Packages).ToHashSet(StringComparer.Ordinal);
        var files = modules.Select(name => (PathOf(name), PythonStubs.Module(classes, name, isStub))).ToList();
        files.AddRange(packages.Where(package => !modules.Contains(package)).Order(StringComparer.Ordinal).Select(package => (PathOf(package), "")));
        return files;

        string PathOf(string name) => System.IO.Path.Combine([output, .. name.Split('.'), .. packages.Contains(name) ? ["__init__"] : Array.Empty<string>()]) + extension;
    }

    // Of a.b.c: a and a.b.
    private static IEnumerable<string> Packages(string module)
    {
        for (var dot = module.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = module.IndexOf('.', dot + 1)) yield return module[..dot];
    }

    private static bool IsFolder(string output) => output.EndsWith('/') || output.EndsWith(System.IO.Path.DirectorySeparatorChar) || Directory.Exists(output);

    private static List<ClassDescription> Read(IEnumerable<string> assemblies)
    {
        var classes = assemblies.SelectMany(AssemblyDescriptions.Read).ToList();
        return classes.Count > 0 ? classes : throw new StubsException("no [Pickleable] type: nothing to describe");
    }

    private static IReadOnlyList<string> Chosen(List<ClassDescription> classes, string? module)
    {
        var modules = PythonStubs.Modules(classes);
        if (module is null) return modules;
        return modules.Contains(module) ? [module] : throw new StubsException($"no class is of the module '{module}', but of {string.Join(", ", modules)}");
    }

    private static string Single(IReadOnlyList<string> modules) => modules.Count == 1
        ? modules[0]
        : throw new StubsException($"the classes are of several modules ({string.Join(", ", modules)}); write a folder, or choose one module");
}

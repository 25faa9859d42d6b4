using PickleGen.Stubs.Descriptions;
using PickleGen.Stubs.Printing;

namespace PickleGen.Stubs;

/// <summary>Makes Python modules of described classes.</summary>
public static class PythonStubs
{
    /// <summary>The modules that have classes, in order.</summary>
    /// <param name="classes">The classes.</param>
    public static IReadOnlyList<string> Modules(IEnumerable<ClassDescription> classes) => new ClassSet(classes).Modules;

    /// <summary>The text of a module; lines end with a line feed.</summary>
    /// <param name="classes">The classes of all modules.</param>
    /// <param name="module">The module.</param>
    /// <param name="isStub">Whether it is a <c>.pyi</c> file, for type checkers only.</param>
    public static string Module(IEnumerable<ClassDescription> classes, string module, bool isStub) => ModulePrinter.Print(module, new ClassSet(classes), isStub);
}

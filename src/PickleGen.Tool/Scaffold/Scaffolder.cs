using PickleGen.Tool.Scaffold.Inference;
using PickleGen.Tool.Scaffold.Printing;
using PickleGen.Tool.Scaffold.Shapes;

namespace PickleGen.Tool.Scaffold;

/// <summary>
/// Makes C# types for pickles: <see cref="Collector"/> notes what stands where, <see cref="TypeInference"/> makes types of
/// it, and <see cref="FilePrinter"/> names and prints them.
/// </summary>
internal sealed class Scaffolder
{
    private readonly Collector _values = new();

    /// <summary>Adds the value of a pickle, as an untyped load gives it.</summary>
    public void Add(object? value) => _values.Add(value);

    /// <summary>The C# file.</summary>
    public string Print(IEnumerable<string> files, string nameSpace) => FilePrinter.Print(_values, TypeInference.Infer(_values), files, nameSpace);
}

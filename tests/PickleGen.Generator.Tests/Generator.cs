using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PickleGen.Testing.Roslyn;

namespace PickleGen.Generator.Tests;

/// <summary>The generator under test, always run through the harness.</summary>
internal static class Generator
{
    private static readonly GeneratorHarness Harness = new(new PickleGenerator(), TrackingNames.All);

    public static GeneratorOutput Run(params string[] sources) => Harness.Run(sources);

    public static GeneratorOutput RunOnBroken(params string[] sources) => Harness.RunOnBroken(sources);

    /// <summary>Compares every generated file with the approved one.</summary>
    public static void Verify(string source, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        foreach (var generated in Harness.Run(source).Files)
        {
            // The version changes with every release; the snapshots should not.
            var text = Regex.Replace(generated.SourceText.ToString(), "(?<=GeneratedCode\\(\"PickleGen\", \")[^\"]*", "version");
            Snapshot.Match(text, Path.GetFileNameWithoutExtension(generated.HintName), "PickleGen.Generator.Tests", file, method);
        }
    }
}

using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace PickleGen.Samples.Tests.Snippets;

/// <summary>A compiled snippet with what <c>dotnet</c> needs to run it.</summary>
internal static class SnippetProgram
{
    /// <summary>Runs the program in the folder; its files lie in a folder of their own.</summary>
    public static string Run(Compilation compilation, string folder)
    {
        var bin = Directory.CreateTempSubdirectory("snippet-").FullName;
        try
        {
            var program = Path.Combine(bin, "App.dll");
            var emitted = compilation.Emit(program);
            Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
            File.Copy(typeof(Pickle).Assembly.Location, Path.Combine(bin, "PickleGen.dll"));
            if (compilation.SyntaxTrees.Any(tree => tree.ToString().Contains("using PickleGen.Shelve;", StringComparison.Ordinal))) CopyShelve(bin);
            File.WriteAllText(Path.Combine(bin, "App.runtimeconfig.json"), RuntimeConfig());
            return ProgramRun.Output(ProgramRun.DotNet, folder, null, "exec", program);
        }
        finally
        {
            Directory.Delete(bin, recursive: true);
        }
    }

    // With the databases behind it, which lie where the tests are built.
    private static void CopyShelve(string bin)
    {
        string[] files =
        [
            .. Directory.GetFiles(AppContext.BaseDirectory, "SQLitePCLRaw.*.dll"),
            .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "runtimes", RuntimeInformation.RuntimeIdentifier, "native")),
            typeof(Shelve.Shelf).Assembly.Location,
        ];
        foreach (var file in files) File.Copy(file, Path.Combine(bin, Path.GetFileName(file)));
    }

    private static string RuntimeConfig() => string.Create(CultureInfo.InvariantCulture, $$"""
        {
          "runtimeOptions": {
            "framework": { "name": "Microsoft.NETCore.App", "version": "{{Environment.Version.ToString(3)}}" },
            "configProperties": { "System.Globalization.Invariant": true }
          }
        }
        """);
}

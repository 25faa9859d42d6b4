using System.Globalization;
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
            File.WriteAllText(Path.Combine(bin, "App.runtimeconfig.json"), RuntimeConfig());
            return ProgramRun.Output(ProgramRun.DotNet, folder, null, "exec", program);
        }
        finally
        {
            Directory.Delete(bin, recursive: true);
        }
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

using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PickleGen.Testing.Roslyn;

/// <summary>What a generator made of some sources.</summary>
/// <param name="Compilation">Sources and generated files together.</param>
/// <param name="Files">The generated files.</param>
public sealed record GeneratorOutput(CSharpCompilation Compilation, ImmutableArray<GeneratedSourceResult> Files)
{
    /// <summary>The text of the only file.</summary>
    public string Text => Files.Single().SourceText.ToString();

    /// <summary>Compiles to memory and calls the static method <c>Test.Run</c> of the sources.</summary>
    public object? Execute()
    {
        using var stream = new MemoryStream();
        var emitted = Compilation.Emit(stream);
        if (!emitted.Success)
            throw new HarnessException(string.Join("\n", emitted.Diagnostics));

        var context = new AssemblyLoadContext(null, isCollectible: true);
        stream.Position = 0;
        try
        {
            var method = context.LoadFromStream(stream).GetType("Test")?.GetMethod("Run", BindingFlags.Static | BindingFlags.Public)
                ?? throw new HarnessException("The sources have no public static method Test.Run.");
            return method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
        }
        finally
        {
            context.Unload();
        }
    }
}

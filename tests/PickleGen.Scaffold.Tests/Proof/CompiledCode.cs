using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Analyzers;
using PickleGen.Generator;
using PickleGen.Testing.Roslyn;

namespace PickleGen.Scaffold.Tests.Proof;

/// <summary>Scaffolded code, compiled with the generator and without a warning, in a process that can load with it.</summary>
internal sealed class CompiledCode : IDisposable
{
    private static readonly GeneratorHarness Harness = new(new PickleGenerator(), []);

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(DeclarationAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private readonly AssemblyLoadContext _context = new(null, isCollectible: true);
    private readonly Type _test;

    private CompiledCode(ScaffoldedCode code, byte[] assembly)
    {
        Code = code;
        using var stream = new MemoryStream(assembly);
        _test = _context.LoadFromStream(stream).GetType("Models.Test")!;
    }

    public ScaffoldedCode Code { get; }

    public static async Task<CompiledCode> OfAsync(ScaffoldedCode code)
    {
        var compilation = Harness.Run(code.Text, Driver(code)).Compilation;
        var found = await new CompilationWithAnalyzers(compilation, Analyzers, new AnalyzerOptions([])).GetAnalyzerDiagnosticsAsync();

        var problems = found.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();
        Assert.True(problems.Count == 0, string.Join("\n", problems) + "\n" + code.Text);
        using var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return new(code, assembly.ToArray());
    }

    /// <summary>Loads a pickle as the header of the code says, and writes it back.</summary>
    /// <exception cref="PickleException">None of the ways loads it.</exception>
    public byte[] Rewrite(PickledFile file, int protocol)
    {
        var problems = new List<Exception>();
        var rewrite = _test.GetMethod("Rewrite", BindingFlags.Public | BindingFlags.Static)!;
        for (var usage = 0; usage < Code.Usages.Count; usage++)
        {
            try
            {
                return (byte[])rewrite.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [usage, file.Bytes, file.Options, new PickleOptions { Protocol = protocol }], null)!;
            }
            catch (PickleException error)
            {
                problems.Add(error);
            }
        }

        throw new PicklingException(string.Join("\n", problems.Select(error => error.ToString())) + "\n" + Code.Text);
    }

    public void Dispose() => _context.Unload();

    private static string Driver(ScaffoldedCode code)
    {
        var ways = code.Usages.Select((usage, i) =>
            $"            case {i}: {{ var value = {usage.Call}(bytes{Context(code, usage.Type)}, load); return {Dump(code, usage.Type)}; }}");
        return $$"""
            using System.Collections.Frozen;
            using System.Net;
            using System.Numerics;

            namespace Models;

            public static class Test
            {
                public static byte[] Rewrite(int usage, byte[] bytes, PickleOptions load, PickleOptions dump)
                {
                    switch (usage)
                    {
            {{string.Join("\n", ways)}}
                        default: throw new ArgumentOutOfRangeException(nameof(usage));
                    }
                }
            }
            """;
    }

    private static string Context(ScaffoldedCode code, string type) => code.HasContext && type == "object?" ? ", Pickles.Default" : "";

    private static string Dump(ScaffoldedCode code, string type) => (code.HasContext, type) switch
    {
        (true, "object?") => "Pickle.Dumps(value, Pickles.Default, dump)",
        (true, _) => "Pickles.Default.Dumps(value, dump)",
        (false, "object?") => "Pickle.Dumps(value!, PickleConverters.Object, dump)",
        (false, _) => "Pickle.Dumps(value, dump)",
    };
}

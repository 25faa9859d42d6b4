using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PickleGen.Generator;
using PickleGen.Testing.Roslyn;

namespace PickleGen.Benchmarks.Startup;

/// <summary>How much code is generated for a type.</summary>
/// <param name="Members">How many members the type has.</param>
/// <param name="Lines">Lines of source.</param>
/// <param name="Characters">Characters of source.</param>
/// <param name="IL">Bytes of the bodies of the methods that are added.</param>
/// <param name="Assembly">Bytes that the assembly grows by, with names and attributes.</param>
internal sealed record GeneratedSize(int Members, int Lines, int Characters, int IL, int Assembly)
{
    public static GeneratedSize Of(int members)
    {
        // As members are: most of simple types, a few of collections.
        var source = $$"""
            [Pickleable("sizes.Sized")]
            public partial class Sized
            {
            {{string.Join("\n", Enumerable.Range(0, members).Select(n => $"    public {Types[n % Types.Length]} Member{n} {{ get; set; }}"))}}
            }
            """;
        var compilation = TestCompilation.Create(source);
        compilation = compilation.WithOptions(compilation.Options.WithOptimizationLevel(OptimizationLevel.Release));
        var driver = CSharpGeneratorDriver
            .Create([new PickleGenerator().AsSourceGenerator()], parseOptions: TestCompilation.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        var text = driver.GetRunResult().GeneratedTrees.Single(tree => tree.FilePath.Contains("Sized", StringComparison.Ordinal)).GetText();
        var (before, after) = (Emit(compilation), Emit(updated));
        return new(members, text.Lines.Count, text.Length, CodeOf(after) - CodeOf(before), after.Length - before.Length);
    }

    private static string[] Types { get; } = ["int", "string?", "double", "bool", "List<string>?", "DateTime", "int"];

    private static byte[] Emit(Compilation compilation)
    {
        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream);
        return emitted.Success ? stream.ToArray() : throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics));
    }

    private static int CodeOf(byte[] assembly)
    {
        using var reader = new PEReader([.. assembly]);
        var metadata = reader.GetMetadataReader();
        return metadata.MethodDefinitions
            .Select(handle => metadata.GetMethodDefinition(handle).RelativeVirtualAddress)
            .Where(address => address != 0)
            .Sum(address => reader.GetMethodBody(address).GetILBytes()!.Length);
    }
}

using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PickleGen.Generator;
using PickleGen.Testing.Roslyn;

namespace PickleGen.Benchmarks.Curves;

/// <summary>Types with so many members, compiled when they are asked for, and objects of them with 100,000 values.</summary>
internal static class DeclaredMembers
{
    private const int Values = 100_000;

    public static CurveWork Make(int members)
    {
        var source = $$"""
            [Pickleable("curves.Wide")]
            public partial class Wide
            {
            {{string.Join("\n", Enumerable.Range(0, members).Select(n => $"    public int Member{n} {{ get; set; }} = {n};"))}}
            }

            public static class Work
            {
                private static readonly PickleConverter<List<Wide>> Converter = PickleConverters.List(PickleConverters.For<Wide>());
                private static readonly List<Wide> Value = Make();
                private static readonly byte[] Pickled = Pickle.Dumps(Value, Converter);
                private static readonly System.Buffers.ArrayBufferWriter<byte> Buffer = new();

                private static List<Wide> Make()
                {
                    var made = new List<Wide>();
                    for (var i = 0; i < {{Values / members}}; i++) made.Add(new Wide());
                    return made;
                }

                public static Action Load => () => Pickle.Loads(Pickled, Converter);

                public static Action Dump => () => { Buffer.ResetWrittenCount(); Pickle.Dump(Value, Converter, Buffer); };
            }
            """;
        var work = Compile(source).GetType("Work")!;
        return new((Action)work.GetProperty("Load")!.GetValue(null)!, (Action)work.GetProperty("Dump")!.GetValue(null)!);
    }

    private static System.Reflection.Assembly Compile(string source)
    {
        var compilation = TestCompilation.Create(source);
        CSharpGeneratorDriver
            .Create([new PickleGenerator().AsSourceGenerator()], parseOptions: TestCompilation.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation.WithOptions(compilation.Options.WithOptimizationLevel(OptimizationLevel.Release)), out var updated, out _);
        using var stream = new MemoryStream();
        var emitted = updated.Emit(stream);
        if (!emitted.Success)
            throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics));
        stream.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(stream);
    }
}

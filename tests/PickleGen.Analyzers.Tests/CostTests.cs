using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using PickleGen.Analyzers.Tests.Harness;

namespace PickleGen.Analyzers.Tests;

/// <summary>Whoever does not use PickleGen, or hardly, does not pay for its analyzers.</summary>
public sealed class CostTests
{
    private const string Foreign = """
        using System;
        using System.Collections.Generic;

        namespace Plain
        {
            [Serializable]
            public class Order { public int Id { get; set; } public string Text() => string.Concat("a", Id); }

            public record Line(int Count);

            public interface IOrders { Order? Find(int id); }

            public enum State { New }

            [Mine.Pickleable]
            public class Other { [NonSerialized] public Action? Changed; }
        }

        namespace Mine
        {
            public sealed class PickleableAttribute : Attribute;
        }
        """;

    public static TheoryData<string> Names => [.. AnalyzerRun.Analyzers.Select(static analyzer => analyzer.GetType().Name)];

    /// <summary>In a project that does not reference PickleGen, there is one look at the references and no action after it.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public async Task Nothing_is_registered_without_PickleGen(string name)
    {
        AnalyzerTelemetryInfo actions = await ActionsAsync(name, TestCompilation.Framework);

        Assert.Equal(0, actions.SymbolActionsCount + actions.SymbolStartActionsCount + actions.SymbolEndActionsCount);
        Assert.Equal(0, actions.SyntaxNodeActionsCount + actions.SyntaxTreeActionsCount + actions.SemanticModelActionsCount);
        Assert.Equal(0, actions.OperationActionsCount + actions.OperationBlockActionsCount + actions.OperationBlockStartActionsCount);
        Assert.Equal(0, actions.CodeBlockActionsCount + actions.CodeBlockStartActionsCount + actions.CompilationEndActionsCount);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Something_is_registered_with_it(string name)
    {
        AnalyzerTelemetryInfo actions = await ActionsAsync(name, TestCompilation.References);

        Assert.NotEqual(
            0,
            actions.SymbolActionsCount + actions.SymbolStartActionsCount + actions.SyntaxNodeActionsCount + actions.SemanticModelActionsCount
                + actions.OperationActionsCount + actions.OperationBlockActionsCount + actions.OperationBlockStartActionsCount
                + actions.CodeBlockActionsCount + actions.CodeBlockStartActionsCount + actions.CompilationEndActionsCount);
    }

    /// <summary>The parser, which is dear, is asked about types with PickleGen's attributes and no others.</summary>
    [Fact]
    public void Types_of_others_are_not_parsed()
    {
        Compilation compilation = TestCompilation.Create(Foreign, "[PickleGen.Pickleable] public partial class Ours { public int Id { get; set; } }");

        INamedTypeSymbol[] types = [.. compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Type).OfType<INamedTypeSymbol>()];

        Assert.True(types.Length > 5);
        Assert.Equal("Ours", Assert.Single(types, PickleAnalyzer.IsConcerned).Name);
    }

    private static async Task<AnalyzerTelemetryInfo> ActionsAsync(string name, IEnumerable<MetadataReference> references)
    {
        DiagnosticAnalyzer analyzer = AnalyzerRun.Analyzers.Single(candidate => candidate.GetType().Name == name);
        var compilation = CSharpCompilation.Create(
            "Case", [CSharpSyntaxTree.ParseText(Foreign, TestCompilation.ParseOptions)], references, TestCompilation.Options);
        var analysis = new CompilationWithAnalyzers(compilation, [analyzer], AnalyzerRun.OptionsWith("{}"));
        await analysis.GetAnalyzerDiagnosticsAsync();
        return await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None);
    }
}

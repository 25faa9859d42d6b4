using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing;

namespace PickleGen.Analyzers;

/// <summary>Turns what the parser says into what the compiler shows.</summary>
internal static class ProblemDiagnostic
{
    public static Diagnostic Create(DiagnosticDescriptor descriptor, Problem problem, INamedTypeSymbol type, Compilation compilation)
    {
        object[] arguments = [.. problem.Arguments];
        return Diagnostic.Create(descriptor, Place(problem.Location, type, compilation), PropertiesOf(problem), arguments);
    }

    /// <summary>A member may be inherited from another project, whose files this compilation must not report on.</summary>
    private static Location Place(Location location, INamedTypeSymbol type, Compilation compilation) =>
        location.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree) ? location : type.Locations[0];

    private static ImmutableDictionary<string, string?> PropertiesOf(Problem problem) =>
        problem.Rule == RuleIds.DuplicateName
            ? problem.Properties.SetItem(DiagnosticProperties.PythonName, problem.Arguments[2])
            : problem.Properties;
}

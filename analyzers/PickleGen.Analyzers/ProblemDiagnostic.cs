using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing;

namespace PickleGen.Analyzers;

/// <summary>Turns what the parser says into what the compiler shows.</summary>
internal static class ProblemDiagnostic
{
    public static Diagnostic Create(DiagnosticDescriptor descriptor, Problem problem)
    {
        object[] arguments = [.. problem.Arguments];
        return Diagnostic.Create(descriptor, problem.Location, PropertiesOf(problem), arguments);
    }

    private static ImmutableDictionary<string, string?> PropertiesOf(Problem problem) =>
        problem.Rule == RuleIds.DuplicateName
            ? problem.Properties.SetItem(DiagnosticProperties.PythonName, problem.Arguments[2])
            : problem.Properties;
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PickleGen.Analyzers;

/// <summary>05xx: states of older versions.</summary>
internal static class VersionRules
{
    public static readonly DiagnosticDescriptor Migrations = new(
        RuleIds.Migrations,
        "The migrations of a type lead from its first version to its last",
        "Older pickles of '{0}' could not be read: {1}",
        RuleCategories.Versions,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Python leaves it to __setstate__ to understand what an older class has pickled. PickleGen runs one method for each version that has passed, and each has to be there.",
        HelpLinks.For(RuleIds.Migrations));

    public static readonly ImmutableArray<DiagnosticDescriptor> All = [Migrations];
}

using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0301: writes out the Python class that the type is anyway, so that a rename in C# does not change it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameClassCodeFix))]
[Shared]
public sealed class NameClassCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.ModuleName];

    private protected override Task OfferAsync(FixSite site)
    {
        // The attribute may stand on another part of the type.
        if (site.Type is { } type
            && site.Diagnostic.Properties.TryGetValue(DiagnosticProperties.PythonName, out string? name)
            && name is not null
            && MemberSyntax.FindAttribute(site.Model, type, "PickleableAttribute") is { } attribute)
        {
            site.Offer(
                $"Write the Python class out: \"{name}\"",
                FixKeys.NameClass,
                () => site.Root.ReplaceNode(attribute, AttributeArguments.WithFirst(attribute, SymbolDisplay.FormatLiteral(name, quote: true))));
        }

        return Task.CompletedTask;
    }
}

using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0301: makes the module the one of the whole assembly.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DefaultModuleCodeFix))]
[Shared]
public sealed class DefaultModuleCodeFix : PickleCodeFix
{
    private const string Attribute = "PickleDefaults";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.ModuleName];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Root is CompilationUnitSyntax { Usings.Count: > 0, AttributeLists.Count: 0, Members.Count: > 0 } unit
            && UsingDirectives.CanAdd(unit)
            && site.Diagnostic.Properties.TryGetValue(DiagnosticProperties.Module, out string? module)
            && module is not null
            && !site.Model.Compilation.Assembly.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == Attribute + "Attribute"))
        {
            site.Offer($"Put all types of the assembly into the Python module '{module}'", FixKeys.DefaultModule, () => Edit(site, unit, module));
        }

        return Task.CompletedTask;
    }

    private static SyntaxNode Edit(FixSite site, CompilationUnitSyntax unit, string module)
    {
        AttributeSpelling spelling = AttributeSpelling.At(site.Model, unit.Members[0], Attribute);
        SyntaxTrivia newLine = LineEnding.Of(unit);
        string attribute = $"[assembly: {spelling.Name}(Module = {SymbolDisplay.FormatLiteral(module, quote: true)})]";
        AttributeListSyntax list = SyntaxFactory.ParseCompilationUnit(attribute).AttributeLists[0].WithLeadingTrivia(newLine).WithTrailingTrivia(newLine);
        return spelling.Complete(unit.AddAttributeLists(list));
    }
}

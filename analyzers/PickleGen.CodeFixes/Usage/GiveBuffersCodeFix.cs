using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes.Usage;

/// <summary>PG0603: gives the load the buffers that the callback has kept.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GiveBuffersCodeFix))]
[Shared]
public sealed class GiveBuffersCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.MissingBuffers];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Expression<InvocationExpressionSyntax>() is { } load
            && site.Diagnostic.Properties.TryGetValue(DiagnosticProperties.Buffers, out string? buffers)
            && buffers is not null
            && IsList(buffers, load.SpanStart, site.Model)
            && site.Model.GetSymbolInfo(load, site.CancellationToken).Symbol is IMethodSymbol method
            && Edited(load, method, buffers, site) is { } edited)
        {
            site.Offer($"Load it with '{buffers}'", FixKeys.GiveBuffers, () => site.Root.ReplaceNode(load, edited));
        }

        return Task.CompletedTask;
    }

    private static bool IsList(string name, int position, SemanticModel model) =>
        model.LookupSymbols(position, name: name).OfType<ILocalSymbol>().FirstOrDefault()?.Type is { } type
        && type.AllInterfaces.Any(static implemented => implemented.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IReadOnlyList_T);

    private static InvocationExpressionSyntax? Edited(InvocationExpressionSyntax load, IMethodSymbol method, string buffers, FixSite site)
    {
        ArgumentListSyntax list = load.ArgumentList;
        int options = method.Parameters.Length - 1;
        if (list.Arguments.Any(static argument => argument.NameColon is not null))
        {
            return null;
        }

        if (list.Arguments.Count == options)
        {
            string type = site.Model.Compilation.GetTypeByMetadataName("PickleGen.PickleOptions")!.ToMinimalDisplayString(site.Model, load.SpanStart);
            ArgumentSyntax given = SyntaxFactory.Argument(SyntaxFactory.ParseExpression($"new {type} {{ Buffers = {buffers} }}"));
            return load.WithArgumentList(AddArgument(list, given));
        }

        return list.Arguments[options].Expression is BaseObjectCreationExpressionSyntax { Initializer: { Expressions.Count: > 0 } initializer }
            ? load.ReplaceNode(initializer, AddSetting(initializer, buffers))
            : null;
    }

    private static ArgumentListSyntax AddArgument(ArgumentListSyntax list, ArgumentSyntax argument) =>
        list.WithArguments(SyntaxFactory.SeparatedList(
            list.Arguments.Append(argument),
            list.Arguments.GetSeparators().Append(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space))));

    private static InitializerExpressionSyntax AddSetting(InitializerExpressionSyntax initializer, string buffers)
    {
        ExpressionSyntax last = initializer.Expressions.Last();
        ExpressionSyntax setting = SyntaxFactory.ParseExpression($"Buffers = {buffers}").WithTrailingTrivia(last.GetTrailingTrivia());
        SyntaxToken comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        SeparatedSyntaxList<ExpressionSyntax> settings = initializer.Expressions;
        return initializer.WithExpressions(SyntaxFactory.SeparatedList(
            settings.Replace(last, last.WithoutTrailingTrivia()).Append(setting),
            settings.GetSeparators().Take(settings.Count - 1).Append(comma)));
    }
}

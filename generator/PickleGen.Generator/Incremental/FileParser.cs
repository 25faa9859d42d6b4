using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing;

namespace PickleGen.Generator.Incremental;

/// <summary>Parses candidates of one file.</summary>
internal sealed class FileParser(Compilation compilation, SyntaxTree tree, World world, CancellationToken cancellationToken)
{
    private SemanticModel? _model;

    public UnitModels Parse(SourceUnit unit, TextSpan span, TextSpan[] candidates)
    {
        var types = ImmutableArray.CreateBuilder<TypeModel?>();
        var contexts = ImmutableArray.CreateBuilder<ContextModel?>();
        var root = tree.GetRoot(cancellationToken);
        foreach (var candidate in candidates)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var place = new TextSpan(span.Start + candidate.Start, candidate.Length);
            var node = root.FindNode(place, getInnermostNodeForTie: true).AncestorsAndSelf().OfType<TypeDeclarationSyntax>().First(type => type.Span == place);
            _model ??= compilation.GetSemanticModel(tree);
            if (_model.GetDeclaredSymbol(node, cancellationToken) is not INamedTypeSymbol type)
                continue;

            if (FirstDeclaration.Is(node, type, WellKnown.Pickleable, cancellationToken))
                types.Add(TypeParser.Parse(type, compilation, DefaultsParser.Parse(type.ContainingAssembly), null, cancellationToken));
            if (FirstDeclaration.Is(node, type, WellKnown.PickleableFor, cancellationToken))
                contexts.Add(ContextParser.Parse(type, compilation, null, cancellationToken));
        }

        return new UnitModels(types.ToImmutable(), contexts.ToImmutable(), Dependencies.Of(unit, world));
    }
}

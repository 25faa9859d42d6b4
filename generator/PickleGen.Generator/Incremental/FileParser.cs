using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Contexts;
using PickleGen.Generator.Parsing.Descriptions;
using PickleGen.Generator.Parsing.Unions;

namespace PickleGen.Generator.Incremental;

/// <summary>Parses candidates of one file.</summary>
/// <param name="compilation">The compilation.</param>
/// <param name="tree">The file.</param>
/// <param name="world">What is declared where.</param>
/// <param name="known">Types of which the run before knows whether there is code for them; null to find out.</param>
/// <param name="cancellationToken">Ends it early.</param>
internal sealed class FileParser(
    Compilation compilation, SyntaxTree tree, World world, IReadOnlyDictionary<string, bool>? known, CancellationToken cancellationToken)
{
    private SemanticModel? _model;

    public UnitModels Parse(SourceUnit unit, TextSpan span, TextSpan[] candidates, UnitModels? earlier)
    {
        var found = new Found();
        var root = tree.GetRoot(cancellationToken);
        foreach (var candidate in candidates)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var place = new TextSpan(span.Start + candidate.Start, candidate.Length);
            var node = root.FindNode(place, getInnermostNodeForTie: true).AncestorsAndSelf().OfType<BaseTypeDeclarationSyntax>().First(type => type.Span == place);
            _model ??= compilation.GetSemanticModel(tree);
            if (_model.GetDeclaredSymbol(node, cancellationToken) is INamedTypeSymbol type)
                Parse(node, type, found);
        }

        var models = found.ToModels();
        return new UnitModels(earlier is null ? models : models.Keep(earlier.Models), found.Generated.ToImmutable(), Dependencies.Of(unit, world));
    }

    private void Parse(BaseTypeDeclarationSyntax node, INamedTypeSymbol type, Found found)
    {
        if (FirstDeclaration.Is(node, type, WellKnown.Pickleable, cancellationToken))
        {
            if (node is EnumDeclarationSyntax)
            {
                found.Enums.Add(EnumDescriptions.Parse(type, DefaultsParser.Parse(type.ContainingAssembly), cancellationToken));
            }
            else
            {
                found.Generated.Add((ParsedTypes.Key(type), ParsedTypes.IsGenerated(type, compilation, cancellationToken)));
                if (type.IsPureUnion())
                    found.Unions.Add(ParsedTypes.Union(type, compilation, known, cancellationToken));
                else
                    found.Types.Add(ParsedTypes.Model(type, compilation, known, cancellationToken));
            }
        }

        // A context may have attributes of several kinds, and is one context.
        if (node is TypeDeclarationSyntax
            && ContextAttribute(type) is { } attribute
            && FirstDeclaration.Is(node, type, attribute, cancellationToken))
        {
            found.Contexts.Add(ContextParser.Parse(type, compilation, null, cancellationToken, ParsedTypes.References(compilation, known, cancellationToken)));
        }
    }

    private static string? ContextAttribute(INamedTypeSymbol type) =>
        type.Has(WellKnown.PickleableFor) ? WellKnown.PickleableFor
        : type.Has(WellKnown.PickleableForOpen) ? WellKnown.PickleableForOpen
        : type.Has(WellKnown.PickleInclude) ? WellKnown.PickleInclude
        : null;

    private sealed class Found
    {
        public ImmutableArray<TypeModel?>.Builder Types { get; } = ImmutableArray.CreateBuilder<TypeModel?>();

        public ImmutableArray<UnionModel?>.Builder Unions { get; } = ImmutableArray.CreateBuilder<UnionModel?>();

        public ImmutableArray<EnumFileModel?>.Builder Enums { get; } = ImmutableArray.CreateBuilder<EnumFileModel?>();

        public ImmutableArray<ContextModel?>.Builder Contexts { get; } = ImmutableArray.CreateBuilder<ContextModel?>();

        public ImmutableArray<(string Type, bool IsGenerated)>.Builder Generated { get; } = ImmutableArray.CreateBuilder<(string Type, bool IsGenerated)>();

        public ParsedModels ToModels() => new(Types.ToImmutable(), Unions.ToImmutable(), Enums.ToImmutable(), Contexts.ToImmutable());
    }
}

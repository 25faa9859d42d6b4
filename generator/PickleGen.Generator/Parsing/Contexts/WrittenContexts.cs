using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.Generator.Parsing.Contexts;

/// <summary>
/// Finds the contexts that a program declares, by how their attributes are spelled: after each edit, asking the compiler
/// for the base class of every type would cost more than the edit.
/// </summary>
internal sealed class WrittenContexts
{
    private static readonly ConditionalWeakTable<SyntaxTree, WrittenContexts> Cache = new();

    // Positions and not nodes: the tree, the key, may forget its nodes and make them anew.
    private readonly List<int> _likely = [];
    private readonly List<(int Position, IReadOnlyList<string> Attributes)> _others = [];
    private readonly HashSet<string> _globalAliases = new(StringComparer.Ordinal);

    private WrittenContexts(SyntaxTree tree)
    {
        // Aliases stand before all types.
        var aliases = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in tree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            if (node is UsingDirectiveSyntax { Alias.Name.Identifier.ValueText: var alias } directive)
                (directive.GlobalKeyword == default ? aliases : _globalAliases).Add(alias);
            else if (node is TypeDeclarationSyntax { AttributeLists.Count: > 0 } type)
                Add(type, aliases);
        }
    }

    /// <summary>The classes derived from <paramref name="root"/> that carry an attribute of contexts, in the order of the sources.</summary>
    public static List<INamedTypeSymbol> Of(Compilation compilation, INamedTypeSymbol root)
    {
        var files = compilation.SyntaxTrees.Select(tree => (Tree: tree, File: Cache.GetValue(tree, static key => new WrittenContexts(key)))).ToList();
        var globalAliases = new HashSet<string>(files.SelectMany(pair => pair.File._globalAliases), StringComparer.Ordinal);
        var contexts = new List<INamedTypeSymbol>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var (tree, file) in files)
        {
            foreach (var position in file.Places(globalAliases))
            {
                var node = tree.GetRoot().FindToken(position).Parent?.FirstAncestorOrSelf<TypeDeclarationSyntax>();
                if (node is not null
                    && compilation.GetSemanticModel(tree).GetDeclaredSymbol(node) is { TypeKind: TypeKind.Class } type
                    && SymbolEqualityComparer.Default.Equals(type.BaseType, root)
                    && seen.Add(type))
                {
                    contexts.Add(type);
                }
            }
        }

        return contexts;
    }

    private void Add(TypeDeclarationSyntax type, HashSet<string> aliases)
    {
        var position = type.Identifier.SpanStart;
        List<string> attributes = [.. type.AttributeLists.SelectMany(list => list.Attributes).Select(attribute => AttributeNames.LastPart(attribute.Name))];
        if (attributes.Any(name => AttributeNames.IsFor(name) || AttributeNames.IsInclude(name) || aliases.Contains(name)))
            _likely.Add(position);
        else
            _others.Add((position, attributes));
    }

    private IEnumerable<int> Places(HashSet<string> globalAliases) => globalAliases.Count == 0
        ? _likely
        : _others.Where(other => other.Attributes.Any(globalAliases.Contains)).Select(other => other.Position).Concat(_likely).OrderBy(position => position);
}

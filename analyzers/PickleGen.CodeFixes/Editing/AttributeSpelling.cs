using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>How one of PickleGen's attributes is written at a place, and whether the file needs a using directive for it.</summary>
internal readonly struct AttributeSpelling
{
    private const string Namespace = "PickleGen";

    private AttributeSpelling(string name, bool needsUsing)
    {
        Name = name;
        NeedsUsing = needsUsing;
    }

    public string Name { get; }

    public bool NeedsUsing { get; }

    /// <param name="model">The model of the file that is edited.</param>
    /// <param name="node">The node that gets the attribute.</param>
    /// <param name="name">The attribute's name without its suffix, such as <c>PickleIgnore</c>.</param>
    public static AttributeSpelling At(SemanticModel model, SyntaxNode node, string name)
    {
        // An attribute may have a generic form beside the other.
        ImmutableArray<ISymbol> full = model.LookupNamespacesAndTypes(node.SpanStart, name: name + "Attribute");
        ImmutableArray<ISymbol> simple = model.LookupNamespacesAndTypes(node.SpanStart, name: name);
        if (!full.IsEmpty && simple.IsEmpty && full.All(static found => found is INamedTypeSymbol type && IsOurs(type)))
        {
            return new(name, needsUsing: false);
        }

        bool free = full.IsEmpty && simple.IsEmpty && UsingDirectives.CanAdd(node.SyntaxTree.GetRoot() as CompilationUnitSyntax);
        return free ? new(name, needsUsing: true) : new($"global::{Namespace}.{name}", needsUsing: false);
    }

    /// <summary>Adds the using directive to the edited root when it is needed.</summary>
    public SyntaxNode Complete(SyntaxNode root) =>
        NeedsUsing && root is CompilationUnitSyntax unit ? UsingDirectives.Add(unit, Namespace) : root;

    private static bool IsOurs(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true };
}

using Microsoft.CodeAnalysis;

namespace PickleGen.CodeFixes.Editing;

/// <summary>
/// How several of PickleGen's names are written at a place: all of them plainly, with a using directive if it is missing,
/// or all of them in full where one of the plain names means something else.
/// </summary>
internal readonly struct NamespaceSpelling
{
    private readonly bool _needsUsing;

    private NamespaceSpelling(string prefix, bool needsUsing)
    {
        Prefix = prefix;
        _needsUsing = needsUsing;
    }

    /// <summary>What stands before each name.</summary>
    public string Prefix { get; }

    public static NamespaceSpelling At(SemanticModel model, SyntaxNode node, params string[] names)
    {
        AttributeSpelling attribute = AttributeSpelling.At(model, node, "Pickleable");
        return attribute.Name == "Pickleable" && names.All(name => IsFree(model, node.SpanStart, name))
            ? new("", attribute.NeedsUsing)
            : new("global::PickleGen.", needsUsing: false);
    }

    /// <summary>Adds the using directive to the edited root when it is needed.</summary>
    public SyntaxNode Complete(SyntaxNode root) =>
        _needsUsing && root is Microsoft.CodeAnalysis.CSharp.Syntax.CompilationUnitSyntax unit ? UsingDirectives.Add(unit, "PickleGen") : root;

    // Members count too: a property may be called Pickle.
    private static bool IsFree(SemanticModel model, int position, string name) =>
        model.LookupSymbols(position, name: name).All(static found =>
            found is INamedTypeSymbol { ContainingNamespace: { Name: "PickleGen", ContainingNamespace.IsGlobalNamespace: true } });
}

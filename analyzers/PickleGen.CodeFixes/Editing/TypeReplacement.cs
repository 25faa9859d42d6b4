using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>Types that cannot be pickled, and what to write in their place.</summary>
internal sealed class TypeReplacement
{
    private const string Namespace = "System.Collections.Generic";

    private static readonly Dictionary<string, string> ById = new(StringComparer.Ordinal)
    {
        ["T:System.IntPtr"] = "long",
        ["T:System.UIntPtr"] = "ulong",
        ["T:System.Collections.ArrayList"] = "List<object?>",
        ["T:System.Collections.Hashtable"] = "Dictionary<object, object?>",
        ["T:System.Collections.Queue"] = "Queue<object?>",
        ["T:System.Collections.Stack"] = "Stack<object?>",
        ["T:System.Collections.SortedList"] = "SortedList<object, object?>",
        ["T:System.Collections.IEnumerable"] = "IEnumerable<object?>",
        ["T:System.Collections.ICollection"] = "ICollection<object?>",
        ["T:System.Collections.IList"] = "IList<object?>",
        ["T:System.Collections.IDictionary"] = "IDictionary<object, object?>",
        ["T:System.Collections.DictionaryEntry"] = "KeyValuePair<object, object?>",
        ["T:System.Collections.Specialized.ListDictionary"] = "Dictionary<object, object?>",
        ["T:System.Collections.Specialized.HybridDictionary"] = "Dictionary<object, object?>",
        ["T:System.Collections.Specialized.StringCollection"] = "List<string?>",
        ["T:System.Collections.Specialized.StringDictionary"] = "Dictionary<string, string?>",
        ["T:System.Collections.Specialized.NameValueCollection"] = "Dictionary<string, string?>",
    };

    private readonly SemanticModel _model;
    private readonly string _text;

    private TypeReplacement(SemanticModel model, string text)
    {
        _model = model;
        _text = text;
    }

    /// <summary>The new type, for the title of an edit.</summary>
    public string Title => _text;

    /// <summary>The replacement for a type, by its documentation id; null if there is none.</summary>
    public static TypeReplacement? Of(string? id, SemanticModel model) =>
        id is not null && ById.TryGetValue(id, out string? text) ? new(model, text) : null;

    /// <summary>The outermost names of such types in the node: each is to be replaced by what <see cref="Spell"/> gives for it.</summary>
    public static IReadOnlyList<TypeSyntax> FindAll(SyntaxNode node, SemanticModel model) =>
    [
        .. node.DescendantNodesAndSelf(inner => !IsReplaced(inner, model)).OfType<TypeSyntax>().Where(type => IsReplaced(type, model)),
    ];

    /// <summary>The name to write in the place of another.</summary>
    public static TypeSyntax Spell(TypeSyntax type, SemanticModel model, out bool needsUsing)
    {
        string text = ById[IdOf(type, model)!];
        int position = type.SpanStart;
        if (!model.GetNullableContext(position).AnnotationsEnabled())
        {
            text = text.Replace("?", "");
        }

        needsUsing = false;
        if (text.IndexOf('<') is > 0 and int length && !IsInScope(text.Substring(0, length), model, position))
        {
            needsUsing = UsingDirectives.CanAdd(type.SyntaxTree.GetRoot() as CompilationUnitSyntax)
                && !model.LookupNamespacesAndTypes(position, name: text.Substring(0, length)).Any(static found => found is INamedTypeSymbol { IsGenericType: true });
            text = needsUsing ? text : $"global::{Namespace}.{text}";
        }

        return SyntaxFactory.ParseTypeName(text).WithTriviaFrom(type);
    }

    /// <summary>Adds the directive for the names.</summary>
    public static SyntaxNode AddUsing(SyntaxNode root) => root is CompilationUnitSyntax unit ? UsingDirectives.Add(unit, Namespace) : root;

    /// <summary>Whether the name stands for the type this replacement is for.</summary>
    public bool IsFor(TypeSyntax type) => ById[IdOf(type, _model)!] == _text;

    private static bool IsReplaced(SyntaxNode node, SemanticModel model) =>
        node is TypeSyntax type && IdOf(type, model) is { } id && ById.ContainsKey(id);

    private static string? IdOf(TypeSyntax type, SemanticModel model) =>
        type is NameSyntax && model.GetSymbolInfo(type).Symbol is INamedTypeSymbol symbol
            ? DocumentationCommentId.CreateDeclarationId(symbol)
            : null;

    private static bool IsInScope(string name, SemanticModel model, int position) =>
        model.LookupNamespacesAndTypes(position, name: name).Any(static found =>
            found is INamedTypeSymbol { IsGenericType: true } && found.ContainingNamespace.ToDisplayString() == Namespace);
}

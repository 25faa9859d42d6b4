using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PickleGen.Generator.Tests.Fuzzing;

/// <summary>Breaks code the ways people do while they type, and worse.</summary>
internal sealed class Mutations(Random random)
{
    public string Mutate(string text)
    {
        for (var count = random.Next(1, 4); count > 0; count--)
            text = Once(text);

        return text;
    }

    /// <summary>The text up to a token, and with luck a bit of it.</summary>
    public string Prefix(string text)
    {
        var token = Any(Tokens(text));
        return text[..(token.SpanStart + random.Next(token.Span.Length + 1))];
    }

    private string Once(string text) => random.Next(9) switch
    {
        0 => text.Remove(Any(Tokens(text)).Span),
        1 => Insert(text, Any(Tokens(text)).SpanStart, Any(Tokens(text)) + " "),
        2 => Replace(text, Any(Tokens(text)).Span, Any(Tokens(text)).ToString()),
        3 => Replace(text, Span<AttributeArgumentSyntax>(text), Any(FuzzBody.Pieces)),
        4 => Replace(text, Span<AttributeSyntax>(text), AnyText<AttributeSyntax>(text)),
        5 => Replace(text, Span<TypeSyntax>(text), Any(FuzzBody.Pieces)),
        6 => Insert(text, Span<MemberDeclarationSyntax>(text).Start, "\n" + Any(FuzzBody.Declarations) + "\n"),
        7 => Replace(text, Span<MemberDeclarationSyntax>(text), AnyText<MemberDeclarationSyntax>(text)),
        _ => Replace(text, Span<AttributeListSyntax>(text), ""),
    };

    private TextSpan Span<T>(string text)
        where T : SyntaxNode => Nodes<T>(text) is { Count: > 0 } nodes ? Any(nodes).Span : new TextSpan(random.Next(text.Length + 1), 0);

    private string AnyText<T>(string text)
        where T : SyntaxNode => Nodes<T>(text) is { Count: > 0 } nodes ? Any(nodes).ToString() : "";

    private static List<T> Nodes<T>(string text) => [.. CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<T>()];

    private static List<SyntaxToken> Tokens(string text) => [.. CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens()];

    private static string Replace(string text, TextSpan span, string piece) => Insert(text.Remove(span), span.Start, piece);

    private static string Insert(string text, int place, string piece) => text[..place] + piece + text[place..];

    private T Any<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}

file static class Spans
{
    public static string Remove(this string text, TextSpan span) => text.Remove(span.Start, span.Length);
}

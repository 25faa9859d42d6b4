using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.Generator.Parsing.Descriptions;

/// <summary>
/// The text of documentation comments. It is read off the lines: where a build makes no documentation file, the compiler
/// does not parse them.
/// </summary>
internal static class DocComments
{
    /// <summary>The summary of a type or member as one line, or an empty text.</summary>
    public static string Summary(ISymbol symbol, CancellationToken cancellationToken) =>
        symbol.DeclaringSyntaxReferences
            .Select(reference => Element(Declaration(reference.GetSyntax(cancellationToken)), "summary", null))
            .FirstOrDefault(text => text.Length > 0) ?? "";

    /// <summary>What the comment of a record says of a parameter, or an empty text.</summary>
    public static string Parameter(INamedTypeSymbol type, string name, CancellationToken cancellationToken) =>
        type.DeclaringSyntaxReferences
            .Select(reference => Element(reference.GetSyntax(cancellationToken), "param", name))
            .FirstOrDefault(text => text.Length > 0) ?? "";

    // The comment of a field stands before the whole declaration.
    private static SyntaxNode Declaration(SyntaxNode node) =>
        node is VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax field } ? field : node;

    private static string Element(SyntaxNode node, string element, string? name)
    {
        if (node is ParameterSyntax || Comment(node) is not { Length: > 0 } comment)
            return "";

        try
        {
            var found = XElement.Parse($"<doc>{comment}</doc>").Elements(element).FirstOrDefault(item => name is null || item.Attribute("name")?.Value == name);
            return found is null ? "" : Regex.Replace(Text(found), @"\s+", " ").Trim();
        }
        catch (XmlException)
        {
            // Somebody is typing.
            return "";
        }
    }

    private static string Comment(SyntaxNode node)
    {
        var text = new StringBuilder();
        foreach (var line in node.GetLeadingTrivia().ToFullString().Split('\n'))
        {
            var trimmed = line.TrimStart();
            if (trimmed.StartsWith("///", StringComparison.Ordinal))
                text.Append(trimmed, 3, trimmed.Length - 3).Append('\n');
        }

        return text.ToString();
    }

    private static string Text(XElement element) =>
        string.Concat(element.Nodes().Select(node => node switch
        {
            XText text => text.Value,
            XElement { HasAttributes: true, IsEmpty: true } reference => Name(reference.Attributes().First().Value),
            XElement inner => inner.Name.LocalName is "para" or "br" ? " " + Text(inner) + " " : Text(inner),
            _ => "",
        }));

    // <see cref="List{T}.Count"/>: Count.
    private static string Name(string reference)
    {
        var name = reference.Split('(', '{')[0];
        return name.Substring(name.LastIndexOfAny(['.', ':']) + 1);
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PickleGen.Generator.Incremental;

/// <summary>A syntax tree as far as others can depend on it.</summary>
internal sealed class SourceFile
{
    public required string Path { get; init; }

    public required SourceText Text { get; init; }

    public required FileScope Scope { get; init; }

    /// <summary>The namespaces it declares.</summary>
    public required string[] Spaces { get; init; }

    /// <summary>Global usings and attributes of the assembly, which concern everybody; with the file's usings, by which they are read.</summary>
    public required string Global { get; init; }

    /// <summary>Whether it declares aliases for all files: any attribute may be one of ours then.</summary>
    public required bool HasGlobalAlias { get; init; }

    public required Site[] Sites { get; init; }

    /// <summary>Takes over the units of an earlier version of the file that have not changed.</summary>
    public static SourceFile Of(SyntaxTree tree, SourceFile? earlier, CancellationToken cancellationToken)
    {
        var text = tree.GetText(cancellationToken);
        return new SourceFileReader(tree, text, earlier, cancellationToken).Read();
    }

    /// <summary>A unit, where it stands, and the comments above it that may document it.</summary>
    internal readonly record struct Site(SourceUnit Unit, TextSpan Span, string Documentation);
}

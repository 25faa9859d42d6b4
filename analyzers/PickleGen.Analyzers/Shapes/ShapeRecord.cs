using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PickleGen.Shapes;

namespace PickleGen.Analyzers.Shapes;

/// <summary>One file of recorded shapes, or what is wrong with it. Depends on nothing but the text.</summary>
internal sealed class ShapeRecord
{
    private ShapeRecord(IReadOnlyList<RecordedType> types, string? problem, TextSpan span)
    {
        Types = types;
        Problem = problem;
        ProblemSpan = span;
    }

    public IReadOnlyList<RecordedType> Types { get; }

    /// <summary>Null for a file that can be read.</summary>
    public string? Problem { get; }

    public TextSpan ProblemSpan { get; }

    public static bool IsRecord(AdditionalText file) => file.Path.EndsWith(ShapeText.Extension, StringComparison.OrdinalIgnoreCase);

    public static ShapeRecord Read(SourceText text)
    {
        try
        {
            return new(ShapeReader.Read(JsonParser.Parse(text.ToString())), null, default);
        }
        catch (JsonException error)
        {
            return new([], error.Message, error.Span);
        }
    }
}

/// <summary>A recorded type, and where its name stands in the file.</summary>
internal sealed class RecordedType(TypeShape shape, TextSpan span)
{
    public TypeShape Shape { get; } = shape;

    public TextSpan Span { get; } = span;
}

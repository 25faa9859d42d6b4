namespace PickleGen;

/// <summary>How a disassembly looks; the arguments of Python's <c>pickletools.dis</c>.</summary>
public sealed record PickleDisOptions
{
    /// <summary>How many blanks each open MARK indents by (Python's <c>indentlevel</c>); 4 unless set.</summary>
    public int IndentLevel
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 4;

    /// <summary>
    /// The column where a sentence about each opcode begins (Python's <c>annotate</c>); longer lines push it to the
    /// right. 0, the default, is none.
    /// </summary>
    public int AnnotationColumn
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }
}

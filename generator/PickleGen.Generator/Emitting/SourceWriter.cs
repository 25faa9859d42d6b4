using System.Text;

namespace PickleGen.Generator.Emitting;

/// <summary>Builds indented source text, with <c>\n</c> on every machine.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _blankPending;
    private bool _blockOpened = true;

    /// <summary>Writes a line, or several when the text holds line breaks.</summary>
    public void Line(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            if (_blankPending && !_blockOpened)
                _text.Append('\n');

            _blankPending = false;
            _blockOpened = false;
            if (line.Length > 0)
                _text.Append(' ', _depth * 4).Append(line);

            _text.Append('\n');
        }
    }

    /// <summary>Separates what follows from what precedes, if both exist within the block.</summary>
    public void Blank() => _blankPending = true;

    public Block Braces(string header)
    {
        Line(header);
        Line("{");
        _depth++;
        _blockOpened = true;
        return new Block(this);
    }

    public Block Indented()
    {
        _depth++;
        return new Block(this, braces: false);
    }

    public override string ToString() => _text.ToString();

    /// <summary>Ends what was opened when disposed.</summary>
    public readonly struct Block(SourceWriter writer, bool braces = true) : IDisposable
    {
        public void Dispose()
        {
            writer._blankPending = false;
            writer._depth--;
            if (braces)
                writer.Line("}");
        }
    }
}

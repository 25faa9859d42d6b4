using System.Text;

namespace PickleGen.Stubs.Printing;

/// <summary>Writes indented lines; blank lines come between things, never first in a block.</summary>
internal sealed class PythonWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private int _blanks;
    private bool _isFirst = true;

    public int Indent => _depth * 4;

    public void Line(string line)
    {
        if (!_isFirst) _text.Append('\n', _blanks);
        _blanks = 0;
        _isFirst = false;
        _text.Append(' ', Indent).Append(line).Append('\n');
    }

    public void Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines) Line(line);
    }

    /// <summary>Two blank lines between the classes of a module, one elsewhere.</summary>
    public void Blank(int count = 1) => _blanks = Math.Max(_blanks, count);

    public void Open(string line)
    {
        Line(line);
        _depth++;
        _isFirst = true;
    }

    public void Close()
    {
        if (_isFirst) Line("pass");
        _depth--;
    }

    public override string ToString() => _text.ToString();
}

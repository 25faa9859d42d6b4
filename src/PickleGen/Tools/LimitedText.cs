using System.Text;

namespace PickleGen.Tools;

/// <summary>A writer into a string that ends with an error where the text gets out of proportion to its source.</summary>
internal sealed class LimitedText(long maxLength) : TextWriter
{
    private readonly StringBuilder _text = new();

    public override Encoding Encoding => Encoding.Unicode;

    public override void Write(char value) => Room(1).Append(value);

    public override void Write(string? value) => Room(value?.Length ?? 0).Append(value);

    public override void Write(ReadOnlySpan<char> buffer) => Room(buffer.Length).Append(buffer);

    public override string ToString() => _text.ToString();

    private StringBuilder Room(int length) => _text.Length + length <= maxLength
        ? _text
        : throw new UnpicklingException("the disassembly is too long for a string, because MARKs nest deeply; let it be written to a TextWriter");
}

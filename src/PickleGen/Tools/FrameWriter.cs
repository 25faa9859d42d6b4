using System.Buffers;
using System.Buffers.Binary;
using PickleGen.Opcodes;

namespace PickleGen.Tools;

/// <summary>
/// Frames for opcodes that exist already, as <c>pickle._Framer</c> makes them: a frame ends before the opcode that
/// finds 64 KiB in it, an opcode longer than that stands between frames, and what is shorter than 4 bytes has no frame.
/// </summary>
internal sealed class FrameWriter(int capacity, bool isFramed)
{
    private const int Target = 64 * 1024;
    private const int Least = 4;

    private readonly ArrayBufferWriter<byte> _output = new(Math.Max(capacity, 16));
    private readonly ArrayBufferWriter<byte> _frame = new();

    public void WriteBetweenFrames(ReadOnlySpan<byte> bytes) => _output.Write(bytes);

    /// <summary>Writes one opcode with its argument.</summary>
    public void Write(ReadOnlySpan<byte> opcode)
    {
        if (!isFramed)
        {
            _output.Write(opcode);
            return;
        }

        var isLong = opcode.Length > Target;
        if (isLong || _frame.WrittenCount >= Target) EndFrame();
        if (isLong) _output.Write(opcode);
        else _frame.Write(opcode);
    }

    public byte[] Finish()
    {
        EndFrame();
        return _output.WrittenSpan.ToArray();
    }

    private void EndFrame()
    {
        if (_frame.WrittenCount >= Least)
        {
            var header = _output.GetSpan(9);
            header[0] = (byte)Opcode.Frame;
            BinaryPrimitives.WriteInt64LittleEndian(header[1..], _frame.WrittenCount);
            _output.Advance(9);
        }

        _output.Write(_frame.WrittenSpan);
        _frame.ResetWrittenCount();
    }
}

using System.Buffers.Binary;

namespace PickleGen.Tools;

internal ref partial struct ScanMachine
{
    // CPython before 3.13.15 drops what is left of the frame and reads the whole argument behind it.
    private void CheckFrame()
    {
        if (_frameEnd < 0 || _argument.Next < _frameEnd) return;
        if (_argument.Next > _frameEnd)
        {
            Find(ScanRule.Frame, "a frame ends within an opcode");
            OtherReading = _frameEnd;
        }

        _frameEnd = -1;
    }

    private void Frame()
    {
        if (_frameEnd >= 0) Find(ScanRule.Frame, "a frame starts within another");
        var length = BinaryPrimitives.ReadUInt64LittleEndian(Argument);
        if (length > (ulong)(_data.Length - _argument.Next))
        {
            Find(ScanRule.Frame, "a frame is longer than the data");
            _frameEnd = -1;
        }
        else
        {
            _frameEnd = length == 0 ? -1 : _argument.Next + (int)length;
        }
    }

    private readonly void Proto()
    {
        if (_at != _start) Find(ScanRule.Protocol, "it is not at the start");
        else if (Argument[0] > 5) Find(ScanRule.Protocol, $"protocol {Argument[0]}");
    }
}

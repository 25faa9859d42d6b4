using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Text;
using PickleGen.Opcodes;

namespace PickleGen.Tools;

/// <summary>
/// Leaves out what stores memo entries nobody gets, and numbers the others anew. Everything else is copied, framed as
/// CPython's Python pickler frames it.
/// </summary>
internal ref struct Optimizer(ReadOnlySpan<byte> pickle)
{
    private const int HighestProtocol = 5;

    private readonly ReadOnlySpan<byte> _pickle = pickle;
    private readonly List<Part> _parts = [];
    private readonly HashSet<BigInteger> _stored = [];

    // For each index that is got, the new one; none as long as nothing was stored there.
    private readonly Dictionary<BigInteger, int?> _indexes = [];
    private int _protocol;
    private int _headerLength;

    public byte[] Run()
    {
        var operations = new OperationReader(_pickle);
        while (operations.TryRead()) Note(operations.Current, operations.End);
        if (_protocol > HighestProtocol) throw new UnpicklingException($"protocol {_protocol} is not supported; the highest is {HighestProtocol}");
        return Write();
    }

    private void Note(PickleOperation operation, int end)
    {
        switch (operation.Info.Code)
        {
            case Opcode.Put or Opcode.BinPut or Opcode.LongBinPut:
                NotePut(operation, operation.MemoKey);
                break;
            case Opcode.Memoize:
                NotePut(operation, _stored.Count);
                break;
            case Opcode.Get or Opcode.BinGet or Opcode.LongBinGet:
                _protocol = Math.Max(_protocol, operation.Protocol);
                var index = operation.MemoKey;
                _indexes[index] = null;
                _parts.Add(new Part(PartKind.Get, operation.Position, end, index));
                break;
            case Opcode.Frame:
                break;
            case Opcode.Proto when operation.Position == 0:
                _protocol = Math.Max(_protocol, (int)(long)operation.Argument!);
                _headerLength = end;
                break;
            case Opcode.Proto:
                _protocol = Math.Max(_protocol, (int)(long)operation.Argument!);
                _parts.Add(new Part(PartKind.Copy, operation.Position, end, default));
                break;
            default:
                _parts.Add(new Part(PartKind.Copy, operation.Position, end, default));
                break;
        }
    }

    private readonly void NotePut(PickleOperation operation, BigInteger index)
    {
        _stored.Add(index);
        _parts.Add(new Part(PartKind.Put, operation.Position, operation.Position, index));
    }

    private readonly byte[] Write()
    {
        var output = new FrameWriter(_pickle.Length, isFramed: _protocol >= 4);
        output.WriteBetweenFrames(_pickle[.._headerLength]);
        var next = 0;
        foreach (var part in _parts)
        {
            switch (part.Kind)
            {
                case PartKind.Put:
                    if (!_indexes.ContainsKey(part.Index)) break;
                    _indexes[part.Index] = next;
                    output.Write(Put(next++));
                    break;
                case PartKind.Get:
                    var index = _indexes[part.Index]
                        ?? throw new UnpicklingException($"memo entry {part.Index} is used before it is stored", part.Start, OpcodeTable.NameOf(_pickle[part.Start]));
                    output.Write(Get(index));
                    break;
                default:
                    output.Write(_pickle[part.Start..part.End]);
                    break;
            }
        }

        return output.Finish();
    }

    private readonly byte[] Put(int index) =>
        _protocol >= 4 ? [(byte)Opcode.Memoize] : Indexed(Opcode.Put, Opcode.BinPut, Opcode.LongBinPut, index);

    private readonly byte[] Get(int index) => Indexed(Opcode.Get, Opcode.BinGet, Opcode.LongBinGet, index);

    private readonly byte[] Indexed(Opcode line, Opcode one, Opcode four, int index)
    {
        if (_protocol == 0) return [(byte)line, .. Encoding.ASCII.GetBytes(index.ToString(CultureInfo.InvariantCulture)), (byte)'\n'];
        if (index < 256) return [(byte)one, (byte)index];
        var bytes = new byte[5];
        bytes[0] = (byte)four;
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(1), index);
        return bytes;
    }

    private enum PartKind { Copy, Put, Get }

    private readonly record struct Part(PartKind Kind, int Start, int End, BigInteger Index);
}

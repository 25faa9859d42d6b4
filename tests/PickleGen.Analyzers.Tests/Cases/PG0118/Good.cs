using System;
using System.Buffers;
using PickleGen;

[Pickleable]
public partial class Block
{
    private readonly IMemoryOwner<byte> _owner = MemoryPool<byte>.Shared.Rent(10);

    public Memory<byte> Bytes { get; set; }

    public ReadOnlyMemory<char> Text { get; set; }

    public ArraySegment<int> Numbers { get; set; }

    public int Size => _owner.Memory.Length;
}

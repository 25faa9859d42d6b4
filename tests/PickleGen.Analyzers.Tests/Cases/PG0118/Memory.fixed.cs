// fix: PickleGen.IgnoreMember
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.IO.MemoryMappedFiles;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    [PickleIgnore]
    public IMemoryOwner<byte>? Buffer { get; set; }

    [PickleIgnore]
    public List<IMemoryOwner<int>> Buffers { get; set; } = [];

    [PickleIgnore]
    public ArrayPool<byte>? Pool { get; set; }

    [PickleIgnore]
    public MemoryPool<byte>? Other { get; set; }

    [PickleIgnore]
    public ReadOnlySequence<byte> Sequence { get; set; }

    [PickleIgnore]
    public ArrayBufferWriter<char>? Writer { get; set; }

    [PickleIgnore]
    public MemoryMappedFile? File { get; set; }

    [PickleIgnore]
    public MemoryMappedViewAccessor? View { get; set; }

    [PickleIgnore]
    public UnmanagedMemoryStream? Stream { get; set; }
}

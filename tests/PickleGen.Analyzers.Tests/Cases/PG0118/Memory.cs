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

    public IMemoryOwner<byte>? {|PG0118:Buffer|} { get; set; }

    public List<IMemoryOwner<int>> {|PG0118:Buffers|} { get; set; } = [];

    public ArrayPool<byte>? {|PG0118:Pool|} { get; set; }

    public MemoryPool<byte>? {|PG0118:Other|} { get; set; }

    public ReadOnlySequence<byte> {|PG0118:Sequence|} { get; set; }

    public ArrayBufferWriter<char>? {|PG0118:Writer|} { get; set; }

    public MemoryMappedFile? {|PG0118:File|} { get; set; }

    public MemoryMappedViewAccessor? {|PG0118:View|} { get; set; }

    public UnmanagedMemoryStream? {|PG0118:Stream|} { get; set; }
}

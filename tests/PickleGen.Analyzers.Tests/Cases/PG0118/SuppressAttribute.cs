using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
public partial class Block
{
    [SuppressMessage("PickleGen.Members", "PG0118")]
    public System.Buffers.IMemoryOwner<byte>? {|PG0118:Buffer|} { get; set; }
}

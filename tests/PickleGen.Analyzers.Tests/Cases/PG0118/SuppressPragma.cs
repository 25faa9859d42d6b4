using PickleGen;

[Pickleable]
public partial class Block
{
#pragma warning disable PG0118
    public System.Buffers.IMemoryOwner<byte>? {|PG0118:Buffer|} { get; set; }
#pragma warning restore PG0118
}

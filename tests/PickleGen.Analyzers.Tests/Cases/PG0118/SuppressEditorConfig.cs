// .editorconfig: dotnet_diagnostic.PG0118.severity = none
using PickleGen;

[Pickleable]
public partial class Block
{
    public System.Buffers.IMemoryOwner<byte>? {|PG0118:Buffer|} { get; set; }
}

using PickleGen;

[Pickleable("shop.Signal")]
public partial class Signal
{
    [PickleMember(Format = PickleArrayFormat.Array)]
    public float[] Samples { get; set; } = [];

    [PickleMember(Format = PickleArrayFormat.Bytes)]
    public short[] Raw { get; set; } = [];

    public byte[] {|PG0504:Text|} { get; set; } = [];
}

using PickleGen;

[Pickleable]
public partial class Stock : IPickleCallbacks
{
    public int Count { get; set; }

#pragma warning disable PG0012
    private void {|PG0012:OnUnpickled|}() => Count++;
#pragma warning restore PG0012
}

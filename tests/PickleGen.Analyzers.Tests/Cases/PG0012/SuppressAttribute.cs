using System.Diagnostics.CodeAnalysis;
using PickleGen;

[SuppressMessage("PickleGen.Declaration", "PG0012")]
[Pickleable]
public partial class Stock : IPickleCallbacks
{
    public int Count { get; set; }

    private void {|PG0012:OnUnpickled|}() => Count++;
}

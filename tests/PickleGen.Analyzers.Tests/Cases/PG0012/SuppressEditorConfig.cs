// .editorconfig: dotnet_diagnostic.PG0012.severity = none
using PickleGen;

[Pickleable]
public partial class Stock : IPickleCallbacks
{
    public int Count { get; set; }

    private void {|PG0012:OnUnpickled|}() => Count++;
}

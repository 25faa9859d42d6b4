// fix: PickleGen.RenameInPython
using PickleGen;

[Pickleable("shop._Order", As = PickleAs.Slots)]
public partial class Order
{
    [PickleMember("_Order__id"), System.Obsolete]
    public int Id { get; set; }

    [PickleMember("_Order__count")]
    private int __count;

    public void Use() => __count++;
}

// fix: PickleGen.RenameInPython
using PickleGen;

[Pickleable("shop._Order", As = PickleAs.Slots)]
public partial class Order
{
    [PickleMember("__id"), System.Obsolete]
    public int {|PG0308:Id|} { get; set; }

    [PickleMember]
    private int {|PG0308:__count|};

    public void Use() => __count++;
}

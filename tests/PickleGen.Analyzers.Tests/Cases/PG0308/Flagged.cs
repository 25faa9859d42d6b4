using System.Collections.Generic;
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    [PickleMember("__id")]
    public int {|PG0308:Id|} { get; set; }

    [PickleMember]
    private string {|PG0308:__name|} = "";

    [PickleMember("__a_")]
    public int {|PG0308:A|} { get; set; }

    public void Call() => __name += "!";
}

[Pickleable("shop:Outer._Inner", As = PickleAs.Slots, Members = PickleMembers.AllFields)]
public partial class Inner
{
    private int {|PG0308:__count|};

    public void Use() => __count++;
}

[Pickleable("shop.Items", As = PickleAs.ListSubclass)]
public partial class Items : List<int>
{
    [PickleMember("__owner")]
    public string {|PG0308:Owner|} { get; set; } = "";
}

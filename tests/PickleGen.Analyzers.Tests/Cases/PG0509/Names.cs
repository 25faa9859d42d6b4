using PickleGen;

[Pickleable("shop.Status", As = PickleAs.Name)]
public enum {|PG0509:Status|}
{
    {|PG0509:Paid|} = 7,
    [PickleMember("new")] Fresh = 9,
}

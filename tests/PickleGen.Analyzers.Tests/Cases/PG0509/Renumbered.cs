using PickleGen;

[Pickleable("shop.Status")]
public enum Status
{
    Draft,
    {|PG0509:New|},
    {|PG0509:Paid|},
}

// fix: PickleGen.RequireMember
using PickleGen;

[Pickleable("shop.Status")]
public enum Status
{
    New = 1,
}

[Pickleable("shop.Order")]
public partial class Order
{
    /// <summary>Paid or not.</summary>
    public Status {|PG0310:Status|} { get; set; }

    [PickleMember] public virtual Status {|PG0310:Last|} { get; init; } // the one before

    public Status {|PG0310:First|};
}

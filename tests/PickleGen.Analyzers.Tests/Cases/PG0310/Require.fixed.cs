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
    public required Status Status { get; set; }

    [PickleMember] public virtual required Status Last { get; init; } // the one before

    public required Status First;
}

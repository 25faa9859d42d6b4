// fix: PickleGen.UseUtcNow
using System;
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    /// <summary>When.</summary>
    public DateTime Created { get; set; } = /* now */ {|PG0302:DateTime.Now|}; // local

    public DateTime? Changed { get; set; }

    public void Change() => Changed = {|PG0302:System.DateTime . Now|};
}

// fix: PickleGen.UseUtcNow
using System;
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    /// <summary>When.</summary>
    public DateTime Created { get; set; } = /* now */ DateTime.UtcNow; // local

    public DateTime? Changed { get; set; }

    public void Change() => Changed = System.DateTime . UtcNow;
}

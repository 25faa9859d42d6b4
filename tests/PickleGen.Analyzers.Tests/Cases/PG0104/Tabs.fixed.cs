// fix: PickleGen.IgnoreMember
using System;
using System.ComponentModel;
using PickleGen;

[Pickleable]
public partial class Order
{
	/// <summary>When it changes.</summary>
	[PickleIgnore]
	[Category("a")]
	[Description("b")]
	public Action? Changed { get; set; }
}

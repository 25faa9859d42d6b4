// fix: PickleGen.IgnoreMember
using System;
using System.ComponentModel;
using PickleGen;

[Pickleable]
public partial class Order
{
	/// <summary>When it changes.</summary>
	[Category("a")]
	[Description("b")]
	public Action? {|PG0104:Changed|} { get; set; }
}

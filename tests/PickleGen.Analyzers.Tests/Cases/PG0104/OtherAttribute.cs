// fix: PickleGen.IgnoreMember
using System;

[PickleGen.Pickleable]
public partial class Order
{
    public Action? {|PG0104:Changed|} { get; set; }
}

public class PickleIgnore : Attribute;

// fix: PickleGen.IgnoreMember
using System;

[PickleGen.Pickleable]
public partial class Order
{
    [global::PickleGen.PickleIgnore]
    public Action? Changed { get; set; }
}

public class PickleIgnore : Attribute;

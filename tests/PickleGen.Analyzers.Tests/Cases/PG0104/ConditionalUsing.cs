// fix: PickleGen.IgnoreMember
#if DEBUG
using System.Text;
#endif
using System;

[PickleGen.Pickleable]
public partial class Order
{
    public Action? {|PG0104:Changed|} { get; set; }
}

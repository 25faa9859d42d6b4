// fix: PickleGen.IgnoreMember
#if DEBUG
using System.Text;
#endif
using System;

[PickleGen.Pickleable]
public partial class Order
{
    [global::PickleGen.PickleIgnore]
    public Action? Changed { get; set; }
}

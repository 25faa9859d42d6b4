// fix: PickleGen.IgnoreMember

// The head of the file.

namespace Shop
{
    using System;

    [PickleGen.Pickleable]
    public partial class Order
    {
        public Action? {|PG0104:Changed|} { get; set; }
        public Action? {|PG0104:Closed|} { get; set; }
    }
}

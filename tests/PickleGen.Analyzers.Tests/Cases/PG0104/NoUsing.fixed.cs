// fix: PickleGen.IgnoreMember

// The head of the file.

using PickleGen;

namespace Shop
{
    using System;

    [PickleGen.Pickleable]
    public partial class Order
    {
        [PickleIgnore]
        public Action? Changed { get; set; }
        [PickleIgnore]
        public Action? Closed { get; set; }
    }
}

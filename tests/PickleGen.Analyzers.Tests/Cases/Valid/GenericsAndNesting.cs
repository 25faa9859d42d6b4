using System.Collections.Generic;
using PickleGen;

// The modules shall be those of the namespaces.
#pragma warning disable PG0301

namespace Shop
{
    [Pickleable]
    public partial class Page<T>
    {
        public List<T> Items { get; set; } = [];

        public int Number { get; set; }

        public Page<T>? Next { get; set; }
    }

    public static partial class Outer
    {
        internal partial struct Middle
        {
            [Pickleable]
            internal partial class Inner
            {
                public Page<string>? Names { get; set; }
            }
        }
    }
}

namespace Shop.@class
{
    [Pickleable]
    public partial class @event
    {
        public int @int { get; set; }
    }
}

[Pickleable]
public partial class InNoNamespace;

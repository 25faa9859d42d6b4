// fix: PickleGen.ListDerived
using System.Collections.Generic;
using PickleGen;

namespace Shapes
{
    /// <summary>A shape.</summary>
    [Pickleable("shapes.Shape")]
    public partial class Shape;

    [Pickleable("shapes.Drawing")]
    public partial class Drawing
    {
        public List<Shape> {|PG0305:Shapes|} { get; set; } = [];

        public Shape? {|PG0305:Frame|} { get; set; }
    }
}

namespace More
{
    [Pickleable("shapes.Circle")]
    public partial class Circle : Shapes.Shape;

    public static partial class Outer
    {
        [Pickleable("shapes.Disk")]
        public partial class Disk : Circle;
    }
}

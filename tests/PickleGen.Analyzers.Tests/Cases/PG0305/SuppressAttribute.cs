using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable("shapes.Shape")]
public partial class Shape;

[Pickleable("shapes.Circle")]
public partial class Circle : Shape;

[Pickleable("shapes.Frame")]
public partial class Frame
{
    [SuppressMessage("PickleGen.Mapping", "PG0305")]
    public Shape? {|PG0305:Shape|} { get; set; }
}

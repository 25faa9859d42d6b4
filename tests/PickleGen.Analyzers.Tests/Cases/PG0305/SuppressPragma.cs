using PickleGen;

[Pickleable("shapes.Shape")]
public partial class Shape;

[Pickleable("shapes.Circle")]
public partial class Circle : Shape;

[Pickleable("shapes.Frame")]
public partial class Frame
{
#pragma warning disable PG0305
    public Shape? {|PG0305:Shape|} { get; set; }
#pragma warning restore PG0305
}

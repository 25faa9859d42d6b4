// .editorconfig: dotnet_diagnostic.PG0305.severity = none
using PickleGen;

[Pickleable("shapes.Shape")]
public partial class Shape;

[Pickleable("shapes.Circle")]
public partial class Circle : Shape;

[Pickleable("shapes.Frame")]
public partial class Frame
{
    public Shape? {|PG0305:Shape|} { get; set; }
}

using System.Collections.Generic;
using PickleGen;

[Pickleable("shapes.Shape")]
[PickleDerived<Disk>]
public partial class Shape
{
    public List<Shape[]> {|PG0305:Parts|} { get; set; } = [];
}

[Pickleable("shapes.Circle")]
public partial class Circle : Shape;

[Pickleable("shapes.Disk")]
public partial class Disk : Shape;

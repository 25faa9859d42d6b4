using System.Collections.Generic;
using PickleGen;

[Pickleable("shapes.Shape")]
[PickleDerived<Circle>]
public partial class Shape;

[Pickleable("shapes.Circle")]
[PickleDerived<Disk>]
public partial class Circle : Shape;

[Pickleable("shapes.Disk")]
public partial class Disk : Circle;

// An object of it can only be itself.
[Pickleable("shapes.Point")]
public sealed partial class Point : Figure;

// Derived from something that no member is.
[Pickleable("shapes.Figure")]
public partial class Figure;

// Not pickleable, so that nobody expects it to be.
public class Square : Shape;

[Pickleable("shapes.Drawing")]
public partial class Drawing
{
    public List<Shape> Shapes { get; set; } = [];

    public Circle? Circle { get; set; }

    public List<Point> Points { get; set; } = [];

    public IUnit? Unit { get; set; }

    public Plain? Plain { get; set; }

    [PickleIgnore]
    public Figure? Cached { get; set; }
}

// A choice of cases is what an interface is for.
[Pickleable]
[PickleDerived<Meter>]
public partial interface IUnit;

[Pickleable("units.Meter")]
public partial class Meter : IUnit;

[Pickleable("units.Foot")]
public partial class Foot : IUnit;

[Pickleable("shapes.Plain")]
public partial class Plain;

// Nothing tells its pickles from those of others.
[Pickleable(As = PickleAs.Dict)]
public partial class Options : Plain;

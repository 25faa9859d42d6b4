// fix: PickleGen.ListCaseAgain
using PickleGen;

namespace Geo;

/// <summary>What can be drawn.</summary>
[Pickleable("shop.Shape")]
[PickleDerived<Circle>] // round
[PickleDerived<Shape.Square>]
public abstract partial class Shape
{
    [Pickleable("shop.Square")]
    public partial class Square : Shape;
}

[Pickleable("shop.Circle")]
public partial class Circle : Shape;

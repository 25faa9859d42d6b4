// fix: PickleGen.ListCaseAgain
using PickleGen;

namespace Geo;

/// <summary>What can be drawn.</summary>
[Pickleable("shop.Shape")]
[PickleDerived<Circle>] // round
public abstract partial class {|PG0510:Shape|}
{
    [Pickleable("shop.Square")]
    public partial class Square : Shape;
}

[Pickleable("shop.Circle")]
public partial class Circle : Shape;

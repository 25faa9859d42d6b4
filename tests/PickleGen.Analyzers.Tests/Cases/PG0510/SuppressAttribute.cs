using System.Diagnostics.CodeAnalysis;
using PickleGen;

[SuppressMessage("PickleGen.Versions", "PG0510")]
[Pickleable("shop.Shape")]
[PickleDerived<Circle>]
public abstract partial class {|PG0510:Shape|};

[Pickleable("shop.Circle")]
public partial class Circle : Shape;

[Pickleable("shop.Square")]
public partial class Square : Shape;

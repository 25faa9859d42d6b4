using PickleGen;

// A case of a case is one; an alias counts as the class.
[Pickleable("shop.Shape")]
[PickleDerived<Round>]
[PickleDerived<Quad>]
public partial interface IShape;

[Pickleable("shop.Round")]
[PickleDerived<Circle>]
public partial class Round : IShape;

[Pickleable("shop.Circle")]
public partial class Circle : Round;

[Pickleable("shop.Quad")]
[PickleAlias("shop.Square")]
public partial class Quad : IShape;

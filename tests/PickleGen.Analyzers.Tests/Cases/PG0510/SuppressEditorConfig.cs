// .editorconfig: dotnet_diagnostic.PG0510.severity = none
using PickleGen;

[Pickleable("shop.Shape")]
[PickleDerived<Circle>]
public abstract partial class {|PG0510:Shape|};

[Pickleable("shop.Circle")]
public partial class Circle : Shape;

[Pickleable("shop.Square")]
public partial class Square : Shape;

// fix: PickleGen.ListCases

using PickleGen;

namespace Shop;

[PickleGen.Pickleable]
[PickleDerived<Circle>]
public abstract partial class Shape
{
}

[PickleGen.Pickleable]
public partial class Circle : Shape
{
}

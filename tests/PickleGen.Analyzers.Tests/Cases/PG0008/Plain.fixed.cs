// fix: PickleGen.MakeTypePickleable
using PickleGen;

namespace Shop;

[Pickleable]
[PickleDerived<Circle>]
public abstract partial class Shape;

[Pickleable]
public partial class Circle : Shape;

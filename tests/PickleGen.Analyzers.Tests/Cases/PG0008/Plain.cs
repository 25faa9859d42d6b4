// fix: PickleGen.MakeTypePickleable
using PickleGen;

namespace Shop;

[Pickleable]
[{|PG0008:PickleDerived<Circle>|}]
public abstract partial class Shape;

public class Circle : Shape;

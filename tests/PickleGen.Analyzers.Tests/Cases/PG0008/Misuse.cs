using System.Collections.Generic;
using PickleGen;

namespace Shop;

[Pickleable]
[PickleDerived<Circle>]
[{|PG0008:PickleDerived<Circle>|}]
[{|PG0008:PickleDerived<Stranger>|}]
[{|PG0008:PickleDerived<Plain>|}]
[{|PG0008:PickleDerived<Abstract>|}]
[{|PG0008:PickleDerived<AsDict>|}]
[{|PG0008:PickleDerived<SameName>|}]
[{|PG0008:PickleDerived<Shape>|}]
public abstract partial class Shape;

[Pickleable("shop.Circle")]
public partial class Circle : Shape;

[Pickleable]
public partial class Stranger;

public class Plain : Shape;

[Pickleable, PickleDerived<Leaf>]
public abstract partial class Abstract2 : Shape;

[Pickleable]
public partial class Leaf : Abstract2;

public abstract class Abstract : Shape;

[Pickleable(As = PickleAs.Dict)]
public partial class AsDict : Shape;

[Pickleable("shop.Circle")]
public partial class SameName : Shape;

[PickleDerived<Circle2>]
public abstract class {|PG0008:NotPickleable|};

[Pickleable]
public partial class Circle2 : NotPickleable;

[Pickleable]
[{|PG0008:PickleDerived(typeof(More<,>))|}]
[{|PG0008:PickleDerived(typeof(OfLists<>))|}]
[{|PG0008:PickleDerived(typeof(OfStructs<>))|}]
public abstract partial class Node<T>;

[Pickleable]
public partial class More<T, TMore> : Node<T>;

[Pickleable]
public partial class OfLists<T> : Node<List<T>>;

[Pickleable]
public partial class OfStructs<T> : Node<T>
    where T : struct;

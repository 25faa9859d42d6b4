using PickleGen;

namespace Shop;

[Pickleable]
[PickleDerived<Point>]
[PickleDerived<Round>]
[PickleDerived<Page<int>>]
public partial interface IShape;

[Pickleable]
public partial struct Point : IShape;

[Pickleable]
[PickleDerived<Circle>]
public abstract partial class Round : IShape;

[Pickleable]
public sealed partial class Circle : Round;

[Pickleable]
public partial class Page<T> : IShape;

[Pickleable]
[PickleDerived(typeof(Leaf<>))]
[PickleDerived<Number>]
public partial class Node<T>;

[Pickleable]
public partial class Leaf<T> : Node<T>;

[Pickleable]
public partial class Number : Node<int>;

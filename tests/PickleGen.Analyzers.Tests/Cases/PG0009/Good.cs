using System.Collections.Generic;
using PickleGen;

namespace Shop;

// In two parts, and in two forms: one type.
[Pickleable]
public partial class Order
{
    public Page<int>? Numbers { get; set; }

    public Page<string>? Texts { get; set; }
}

public partial class Order;

[Pickleable]
public partial class Page<T>
{
    public List<T> Items { get; set; } = [];

    [Pickleable]
    public partial class Order;
}

// Values of builtin classes, and a union, have no class of their own.
[Pickleable("shop.Point", As = PickleAs.Dict)]
public partial class PointA;

[Pickleable("shop.Point", As = PickleAs.Tuple)]
public partial class PointB;

[Pickleable("shop.Point", As = PickleAs.List)]
public partial class PointC;

[Pickleable("shop.Point", As = PickleAs.Int)]
public enum PointD;

[Pickleable("shop.Point", As = PickleAs.Name)]
public enum PointE;

[Pickleable("shop.Point")]
[PickleDerived<Circle>]
public partial interface IShape;

[Pickleable("shop.Point")]
public partial class Circle : IShape;

public class Plain;

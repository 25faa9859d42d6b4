using PickleGen;

namespace Shop;

[Pickleable]
[PickleDerived<GiftOrder>]
public partial class Order : Entity;

[Pickleable]
public partial class GiftOrder : Order;

// Has no objects.
public abstract class Draft : Order;

public class Entity;

public class Other : Entity;

[Pickleable]
[PickleDerived<Circle>]
public partial interface IShape;

[Pickleable]
public partial class Circle : IShape;

public class Square : IShape;

public class Named : Order
{
    public int Number { get; set; }
}

public class OfNamed : Named;

[PickleableFor<Named>(Surrogate = typeof(NamedState), IncludeDerived = true)]
public partial class Pickles : PickleContext;

[Pickleable]
public partial record NamedState(int Number) : IPickleSurrogate<Named, NamedState>
{
    public static NamedState FromValue(Named value) => new(value.Number);

    public Named ToValue() => new() { Number = Number };
}

namespace PickleGen.Stubs.Tests.Models;

/// <summary>Whatever can be drawn.</summary>
[Pickleable("figures.Drawn"), PickleDerived<Shape>]
public partial interface IDrawn;

/// <summary>Whatever has a name.</summary>
[Pickleable("figures.Named"), PickleDerived<Ring>]
public partial interface INamed : ICalled;

[Pickleable("figures.Called"), PickleDerived<Ring>]
public partial interface ICalled;

/// <summary>Both, the other way round than classes have them.</summary>
[Pickleable("figures.Labelled"), PickleDerived<Ring>]
public partial interface ILabelled : IDrawn, INamed;

/// <summary>A shape, closed or not.</summary>
[Pickleable("figures.Shape"), PickleAlias("figures.Figure"), PickleDerived<Ring>, PickleDerived<Dot>, PickleDerived<Cross>]
public abstract partial class Shape : INamed, IDrawn
{
    public int Id { get; set; }
}

/// <summary>A ring.</summary>
[Pickleable("figures.Ring")]
public partial class Ring : Shape, INamed, IDrawn, ILabelled
{
    public double Radius { get; set; } = 1;
}

[Pickleable("figures.Dot", As = PickleAs.FrozenSlots)]
public partial class Dot : Shape
{
    public int X { get; set; }
}

[Pickleable("figures.Cross", As = PickleAs.Slots)]
public partial class Cross : Shape
{
    public int Arms { get; set; } = 4;
}

/// <summary>A node of a tree.</summary>
[Pickleable("figures.Node"), PickleDerived(typeof(Leaf<>)), PickleDerived(typeof(Fork<>))]
public abstract partial class Node<T>;

[Pickleable("figures.Leaf")]
public partial class Leaf<T> : Node<T>
{
    public T? Value { get; set; }
}

[Pickleable("figures.Fork")]
public partial class Fork<T> : Node<T>
{
    public List<Node<T>> Branches { get; set; } = [];
}

/// <summary>Has the name of the generic class that derives from it.</summary>
[Pickleable("figures.Box"), PickleDerived<Box<Shape>>]
public abstract partial class Box;

/// <summary>A box of anything.</summary>
[Pickleable("figures.Box")]
public partial class Box<T> : Box
{
    public T? Content { get; set; }
}

[Pickleable("figures.Sheet")]
public partial class Sheet
{
    public List<Shape> Shapes { get; set; } = [];
    public IDrawn? First { get; set; }
    public Node<int>? Tree { get; set; }
    public Box? Box { get; set; }
}

// fix: PickleGen.ListCases
using PickleGen;
using Shop.Round;

namespace Shop
{
    /// <summary>A shape.</summary>
    [Pickleable]
    [PickleDerived<Shape.Dot>]
    [PickleDerived<Rectangle>]
    [PickleDerived<Square>]
    [PickleDerived<Circle>]
    public abstract partial class Shape
    {
        public int Id { get; set; }

        [Pickleable]
        public partial class Dot : Shape
        {
        }

        // Nobody else may name it.
        private class Hidden : Shape
        {
        }
    }

    [Pickleable]
    public partial class Square : Rectangle
    {
    }

    [Pickleable]
    public partial class Rectangle : Shape
    {
    }

    public partial class Other : Shape
    {
    }

    [Pickleable(As = PickleAs.Dict)]
    public partial class Plain : Shape
    {
    }

    [Pickleable] [PickleDerived(typeof(Leaf<>))] [PickleDerived<Number>] [PickleDerived(typeof(Holder.Fork<>))] public partial interface INode<T>
    {
    }

    [Pickleable]
    public partial class Leaf<T> : INode<T>
    {
        public T? Value { get; set; }
    }

    [Pickleable]
    public partial struct Number : INode<int>
    {
    }

    [Pickleable]
    public partial class Pair<T, TOther> : INode<T>
    {
    }

    public static partial class Holder
    {
        [Pickleable]
        public partial class Fork<T> : INode<T>
        {
        }
    }

    [Pickleable]
    public partial class Keyed<T> : INode<T>
        where T : notnull
    {
    }
}

namespace Shop.Round
{
    [Pickleable]
    [PickleDerived<Circle>]
    public abstract partial class Curve : Shape
    {
    }

    [Pickleable]
    public partial class Circle : Curve
    {
    }
}

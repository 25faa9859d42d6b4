using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>Types with <c>[PickleDerived]</c>.</summary>
public class UnionTests
{
    [Fact]
    public void AbstractClass() => Generator.Verify("""
        namespace App;

        [Pickleable]
        [PickleDerived<Circle>]
        [PickleDerived<Group>]
        public abstract partial class Shape
        {
            public string Name { get; set; } = "";
        }

        [Pickleable]
        public partial class Circle : Shape { public double Radius { get; set; } }

        [Pickleable]
        public partial class Group : Shape { public List<Shape> Parts { get; set; } = []; }
        """);

    [Fact]
    public void Interface() => Generator.Verify("""
        namespace App;

        [Pickleable]
        [PickleDerived<Point>]
        [PickleDerived<IRound>]
        public partial interface IShape;

        [Pickleable]
        [PickleDerived<Circle>]
        public partial interface IRound : IShape;

        [Pickleable]
        public readonly partial record struct Point(int X, int Y) : IShape;

        [Pickleable]
        public partial record Circle(Point Center) : IRound;
        """);

    [Fact]
    public void ConcreteBase() => Generator.Verify("""
        namespace App;

        [Pickleable]
        [PickleDerived<Dog>]
        public partial class Animal
        {
            public Animal? Parent { get; set; }
            public List<Animal> Children { get; set; } = [];
        }

        [Pickleable]
        public partial class Dog : Animal { public bool Barks { get; set; } }
        """);

    [Fact]
    public void GenericBase() => Generator.Verify("""
        namespace App;

        [Pickleable]
        [PickleDerived(typeof(Leaf<>))]
        [PickleDerived(typeof(Swapped<,>))]
        [PickleDerived<Numbers>]
        public abstract partial class Node<TKey, TValue>;

        [Pickleable]
        public partial class Leaf<T> : Node<T, int> { public T? Value { get; set; } }

        [Pickleable]
        public partial class Swapped<A, B> : Node<B, A> { public A? Left { get; set; } public B? Right { get; set; } }

        [Pickleable]
        public partial class Numbers : Node<int, int>;
        """);

    [Fact]
    public void GenericCycles() => Generator.Verify("""
        namespace App;

        [Pickleable]
        [PickleDerived(typeof(Branch<>))]
        public partial class Tree<T>
        {
            public T? Value { get; set; }
            public List<Tree<T>> Parts { get; set; } = [];
        }

        [Pickleable]
        public partial class Branch<T> : Tree<T> { public Tree<T>? Left { get; set; } }
        """);

    [Fact]
    public void BasesAreDescribed() => Generator.Verify("""
        namespace App;

        /// <summary>Whatever can be drawn.</summary>
        [Pickleable, PickleDerived<Shape>]
        public partial interface IDrawn;

        [Pickleable, PickleDerived<Ring>]
        public partial interface INamed;

        /// <summary>A shape, closed or not.</summary>
        [Pickleable("figures.Shape"), PickleAlias("figures.Figure"), PickleDerived<Ring>]
        public abstract partial class Shape : INamed, IDrawn;

        [Pickleable("figures.Ring")]
        public partial class Ring : Shape, INamed, IDrawn
        {
            public double Radius { get; set; }
        }

        /// <summary>A node of a tree.</summary>
        [Pickleable("figures.Node"), PickleDerived(typeof(Leaf<>))]
        public abstract partial class Node<T>;

        [Pickleable("figures.Leaf")]
        public partial class Leaf<T> : Node<T>
        {
            public T? Value { get; set; }
        }
        """);
}

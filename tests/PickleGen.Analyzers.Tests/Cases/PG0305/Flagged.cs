using System.Collections.Generic;
using PickleGen;

[Pickleable("shapes.Shape")]
public partial class Shape;

[Pickleable("shapes.Circle")]
public partial class Circle : Shape;

[Pickleable("shapes.Disk")]
public sealed partial class Disk : Circle;

[Pickleable("shapes.Drawing")]
public partial class Drawing
{
    public Shape? {|PG0305:First|} { get; set; }

    public List<Shape> {|PG0305:Shapes|} { get; set; } = [];

    public Dictionary<string, (int, Circle[])> {|PG0305:Circles|} = [];
}

// Lists one and not the other.
[Pickleable]
[PickleDerived<Dog>]
public abstract partial class Animal;

[Pickleable("zoo.Dog")]
public partial class Dog : Animal;

[Pickleable("zoo.Cat")]
public partial class Cat : Animal;

[Pickleable("zoo.Zoo")]
public partial record Zoo(IReadOnlyList<Animal> {|PG0305:Animals|});

[Pickleable("trees.Node")]
public partial class Node<T>
{
    public List<Node<T>> {|PG0305:Children|} { get; set; } = [];
}

[Pickleable("trees.Leaf")]
public partial class Leaf<T> : Node<T>
{
    public T? Value { get; set; }
}

// fix: PickleGen.ListDerived
using PickleGen;

[Pickleable("trees.Node"), PickleDerived(typeof(Leaf<>))]
[PickleDerived(typeof(Fork<>))]
public partial class Node<T>
{
    public Node<T>? Next { get; set; }
}

[Pickleable("trees.Leaf")]
public partial class Leaf<T> : Node<T>;

[Pickleable("trees.Fork")]
public partial class Fork<T> : Node<T>;

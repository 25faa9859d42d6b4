namespace PickleGen.Benchmarks.Workloads;

/// <summary>Part of a tree that knows where it hangs: every node is in a cycle.</summary>
[Pickleable("workloads.Node")]
public partial class Node
{
    public string Name { get; set; } = null!;
    public Node? Parent { get; set; }
    public List<Node> Children { get; set; } = null!;
}

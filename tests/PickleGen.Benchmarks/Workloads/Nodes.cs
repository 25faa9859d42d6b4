namespace PickleGen.Benchmarks.Workloads;

/// <summary>A tree, level by level, with 2 to 12 children each until there are enough.</summary>
internal static class Nodes
{
    public static Node Make(int count)
    {
        var numbers = new Numbers(6);
        List<Node> nodes = [new() { Name = "node 0", Children = [] }];
        for (var parent = 0; nodes.Count < count; parent++)
        {
            for (var n = 2 + numbers.Next(11); n > 0 && nodes.Count < count; n--)
            {
                Node node = new() { Name = $"node {nodes.Count}", Parent = nodes[parent], Children = [] };
                nodes[parent].Children.Add(node);
                nodes.Add(node);
            }
        }

        return nodes[0];
    }

    /// <summary>What a load cannot do without: the same objects again, in the order in which a pickle has them.</summary>
    public static Node Again(Node node, Node? parent)
    {
        Node copy = new() { Name = new(node.Name.AsSpan()), Parent = parent, Children = new(node.Children.Count) };
        foreach (var child in node.Children)
            copy.Children.Add(Again(child, copy));
        return copy;
    }
}

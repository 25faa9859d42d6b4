namespace Cases.Graphs;

[Pickleable]
public partial class Node : IParts
{
    public string Name { get; set; } = "";
    public Node? Parent { get; set; }
    public List<Node> Children { get; set; } = [];

    object?[] IParts.Parts => [Name, Parent, Children];

    private Node Add(string name)
    {
        var child = new Node { Name = name, Parent = this };
        Children.Add(child);
        return child;
    }

    public static IEnumerable<ICase> Cases()
    {
        var root = new Node { Name = "root" };
        root.Add("left").Add("leaf");
        root.Add("right");
        yield return new ModelCase<Node>("parents and children", root)
        {
            Module = "cases.graphs",
            Source = """
                class Node(object):
                    def __init__(self, name, parent=None):
                        self.name = name
                        self.parent = parent
                        self.children = []
                """,
            PythonCheck = """
                has(v, m.Node, name='root', parent=None, children=Any)
                left, right = v.children
                leaf, = left.children
                has(left, m.Node, name='left', parent=v, children=[leaf])
                has(right, m.Node, name='right', parent=v, children=[])
                has(leaf, m.Node, name='leaf', parent=left, children=[])
                assert left.parent is v and right.parent is v and leaf.parent is left
                """,
        };
    }
}

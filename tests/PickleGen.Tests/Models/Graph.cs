namespace PickleGen.Tests.Models;

[Pickleable("graph.Node")]
public partial class Node
{
    public string? Name { get; set; }

    public Node? Next { get; set; }

    public List<Node> Children { get; set; } = [];

    public object? Any { get; set; }
}

/// <summary>Built when its state is complete: it cannot be part of its own state.</summary>
[Pickleable("graph.Pair")]
public partial record Pair(string Name, Pair? Inner = null, List<Pair>? Others = null);

/// <summary>Two types that share arrays and lists, each with converters of its own.</summary>
[Pickleable("graph.Left")]
public partial class Left
{
    public int[]? Numbers { get; set; }

    public List<string>? Names { get; set; }

    public IList<object?>? Things { get; set; }

    public Dictionary<string, int>? Counts { get; set; }

    public Right? Right { get; set; }
}

[Pickleable("graph.Right")]
public partial class Right
{
    public int[]? Numbers { get; set; }

    public List<string>? Names { get; set; }

    public IList<object?>? Things { get; set; }

    public Dictionary<string, int>? Counts { get; set; }
}

/// <summary>References back through what is written as a tuple, a set, a frozenset.</summary>
[Pickleable("graph.Knot")]
public partial class Knot
{
    public Tuple<Knot?, int>? Tuple { get; set; }

    public HashSet<Knot>? Set { get; set; }

    public System.Collections.Frozen.FrozenSet<Knot>? Frozen { get; set; }

    public Knot[]? Array { get; set; }
}

/// <summary>One Python class for every argument.</summary>
[Pickleable("graph.Page")]
public partial class Page<T>
{
    public T? Item { get; set; }

    public Page<T>? Next { get; set; }
}

[Pickleable("graph.Book")]
public partial class Book
{
    public Page<int>? Numbers { get; set; }

    public Page<string>? Texts { get; set; }
}

using System;
using System.Collections.Generic;
using PickleGen;

[Pickleable]
public partial class Node
{
    private WeakReference<Node>? _parent;

    [PickleIgnore]
    public WeakReference<Node>? Other { get; set; }

    public Node? Parent
    {
        get => _parent is not null && _parent.TryGetTarget(out Node? parent) ? parent : null;
        set => _parent = value is null ? null : new(value);
    }

    public List<Node> Children { get; set; } = [];
}

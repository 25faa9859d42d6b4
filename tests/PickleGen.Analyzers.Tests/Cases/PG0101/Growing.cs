using System.Collections.Generic;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Page<T>
{
    public T? Item { get; set; }

    public Page<List<T>>? {|PG0101:Next|} { get; set; }
}

[Pickleable]
public partial class Left<T>
{
    public Right<T, T[]>? {|PG0101:Right|} { get; set; }
}

[Pickleable]
public partial class Right<T, TMore>
{
    public T? Item { get; set; }

    public Left<TMore>? {|PG0101:Left|} { get; set; }
}

// Uses one that has no code, and has code itself.
[Pickleable]
public partial class Reader
{
    public Page<int>? Page { get; set; }
}

[Pickleable]
public partial class Tree<T>
{
    public List<Branch<T>> Branches { get; set; } = [];

    public Tree<List<int>>? Fixed { get; set; }
}

[Pickleable]
public partial record Branch<T>(T Label, Tree<T>? Rest);

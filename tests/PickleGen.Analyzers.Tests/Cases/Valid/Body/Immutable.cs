using System;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using PickleGen;

[assembly: PickleDefaults(Module = "frozen")]

namespace Frozen;

[Pickleable]
public sealed partial record Snapshot(ImmutableArray<int> Values, ImmutableDictionary<string, double> Means);

[Pickleable]
public sealed partial class Index
{
    public FrozenSet<string> Words { get; init; } = FrozenSet<string>.Empty;

    public FrozenDictionary<string, int> Counts { get; init; } = FrozenDictionary<string, int>.Empty;
}

[Pickleable]
public partial class History
{
    [PickleMember]
    public ImmutableList<string> Entries { get; private set; } = [];

    public ImmutableStack<int> Undo { get; init; } = [];

    public ImmutableQueue<int> Pending { get; init; } = [];

    public void Add(string entry) => Entries = Entries.Add(entry);
}

[Pickleable]
public partial class Sorted
{
    public ImmutableSortedDictionary<string, int> Names { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    public ImmutableSortedSet<int> Numbers { get; init; } = [];

    public ImmutableHashSet<Guid> Ids { get; init; } = [];
}

[Pickleable]
public partial class Shared
{
    public ConcurrentDictionary<string, int> Hits { get; init; } = new();

    public ConcurrentQueue<string> Jobs { get; init; } = new();
}

[Pickleable]
public partial class Views
{
    public ReadOnlyDictionary<string, int> Counts { get; init; } = new(new Dictionary<string, int>());

    public ReadOnlyCollection<string> Names { get; init; } = new([]);

    public ObservableCollection<int> Live { get; init; } = [];

    public Collection<double> Values { get; init; } = [];
}

[Pickleable]
public partial class Windows
{
    public ReadOnlyMemory<double> Signal { get; init; }

    public ArraySegment<int> Segment { get; init; }

    public Memory<float> Scratch { get; set; }
}

[Pickleable]
public sealed partial record Tree(string Name, ImmutableArray<Tree> Children)
{
    public int Size => 1 + Children.Length;
}

[Pickleable]
public sealed partial record Patch(ImmutableDictionary<string, string?> Set, ImmutableHashSet<string> Removed);

[Pickleable]
public sealed partial record Table(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<double>> Rows);

[Pickleable]
public sealed partial record Lookup(IReadOnlyDictionary<string, IReadOnlyList<int>> Postings);

[Pickleable]
public sealed partial record Matrix(int Rows, int Columns, double[] Values);

[Pickleable]
public sealed partial record Batch<T>(ImmutableArray<T> Items, int Number);

[PickleableFor<ImmutableArray<Snapshot>>]
[PickleableFor<ImmutableDictionary<string, Tree>>]
[PickleableFor<FrozenSet<int>>]
[PickleableFor<Batch<Patch>>]
public partial class FrozenPickles : PickleContext;

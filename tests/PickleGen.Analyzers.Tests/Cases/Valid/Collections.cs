using System;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using PickleGen;

[assembly: PickleDefaults(Module = "shop")]

namespace Shop;

[Pickleable]
public partial class Everything
{
    public int[] Array { get; set; } = [];
    public int[][] Jagged { get; set; } = [];
    public double[,] Grid { get; set; } = new double[0, 0];
    public List<List<string>> Lists { get; set; } = [];
    public IList<int> Ilist { get; set; } = [];
    public IReadOnlyCollection<int> Read { get; set; } = [];
    public IEnumerable<int> Sequence { get; set; } = [];
    public HashSet<string> Set { get; set; } = [];
    public SortedSet<int> Sorted { get; set; } = [];
    public ISet<Guid> Iset { get; set; } = new HashSet<Guid>();
    public Queue<int> Queue { get; set; } = new();
    public Stack<int> Stack { get; set; } = new();
    public LinkedList<int> Linked { get; set; } = new();
    public ObservableCollection<int> Observable { get; set; } = [];
    public Dictionary<int, string> Dictionary { get; set; } = [];
    public SortedDictionary<string, int> SortedDictionary { get; set; } = [];
    public ConcurrentDictionary<string, int> Concurrent { get; set; } = new();
    public IReadOnlyDictionary<string, int[]> ReadDictionary { get; set; } = new Dictionary<string, int[]>();
    public ImmutableArray<int> Fixed { get; set; } = [];
    public ImmutableDictionary<string, int> FixedDictionary { get; set; } = ImmutableDictionary<string, int>.Empty;
    public FrozenSet<int>? Frozen { get; set; }
    public FrozenDictionary<string, int>? FrozenDictionary { get; set; }
    public KeyValuePair<string, int> Pair { get; set; }
    public Tuple<int, string>? Tuple { get; set; }
    public (int, string, (double X, double Y)) Values { get; set; }
    public (int, int, int, int, int, int, int, int, int) Nine { get; set; }
    public Memory<byte> Memory { get; set; }
    public ReadOnlyMemory<byte> ReadMemory { get; set; }
    public int?[] Nullables { get; set; } = [];
    public Dictionary<DayOfWeek, List<(int, string?)>?> Deep { get; set; } = [];
}

using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using PickleGen.Converters;

namespace PickleGen;

// Lists and sets.
public static partial class PickleConverters
{
    /// <summary>An array: a list.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<T[]> Array<T>(PickleConverter<T> item) => new BufferedConverter<T[], T>(
        Checked(item), CollectionShape.List, static items => [.. items], static value => (value, value.Length));

    /// <summary>A two-dimensional array: a list of rows.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<T[,]> Array2D<T>(PickleConverter<T> item) =>
        new MultiArrayConverter<T[,], T>(Checked(item), 2, static lengths => new T[lengths[0], lengths[1]]);

    /// <summary>A three-dimensional array: a list of lists of rows.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<T[,,]> Array3D<T>(PickleConverter<T> item) =>
        new MultiArrayConverter<T[,,], T>(Checked(item), 3, static lengths => new T[lengths[0], lengths[1], lengths[2]]);

    /// <summary>A four-dimensional array: lists nested four deep.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<T[,,,]> Array4D<T>(PickleConverter<T> item) =>
        new MultiArrayConverter<T[,,,], T>(Checked(item), 4, static lengths => new T[lengths[0], lengths[1], lengths[2], lengths[3]]);

    /// <summary>A <see cref="System.Collections.Generic.List{T}"/>: a list.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<List<T>> List<T>(PickleConverter<T> item) => new ListConverter<T>(Checked(item));

    /// <summary>An <see cref="System.Collections.Generic.IList{T}"/>: a list; read as a List.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<IList<T>> IList<T>(PickleConverter<T> item) => new LiveConverter<IList<T>, T>(
        Checked(item), CollectionShape.List, static () => new List<T>(), static (list, item) => list.Add(item), static list => list.Count);

    /// <summary>An <see cref="System.Collections.Generic.ICollection{T}"/>: a list; read as a List.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<ICollection<T>> ICollection<T>(PickleConverter<T> item) => new LiveConverter<ICollection<T>, T>(
        Checked(item), CollectionShape.List, static () => new List<T>(), static (list, item) => list.Add(item), static list => list.Count);

    /// <summary>An <see cref="System.Collections.Generic.IReadOnlyList{T}"/>: a list; read as a List.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<IReadOnlyList<T>> IReadOnlyList<T>(PickleConverter<T> item) => new LiveConverter<IReadOnlyList<T>, T>(
        Checked(item), CollectionShape.List, static () => new List<T>(), static (list, item) => ((List<T>)list).Add(item), static list => list.Count);

    /// <summary>An <see cref="System.Collections.Generic.IReadOnlyCollection{T}"/>: a list; read as a List.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<IReadOnlyCollection<T>> IReadOnlyCollection<T>(PickleConverter<T> item) => new LiveConverter<IReadOnlyCollection<T>, T>(
        Checked(item), CollectionShape.List, static () => new List<T>(), static (list, item) => ((List<T>)list).Add(item), static list => list.Count);

    /// <summary>An <see cref="System.Collections.Generic.IEnumerable{T}"/>: a list; enumerated once, read as a List.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<IEnumerable<T>> IEnumerable<T>(PickleConverter<T> item) => new BufferedConverter<IEnumerable<T>, T>(
        Checked(item), CollectionShape.List, static items => items, static value => Counted(value));

    /// <summary>A <see cref="System.Collections.ObjectModel.Collection{T}"/>: a list.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<Collection<T>> Collection<T>(PickleConverter<T> item) => new LiveConverter<Collection<T>, T>(
        Checked(item), CollectionShape.List, static () => [], static (list, item) => list.Add(item), static list => list.Count);

    /// <summary>An <see cref="System.Collections.ObjectModel.ObservableCollection{T}"/>: a list.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<ObservableCollection<T>> ObservableCollection<T>(PickleConverter<T> item) => new LiveConverter<ObservableCollection<T>, T>(
        Checked(item), CollectionShape.List, static () => [], static (list, item) => list.Add(item), static list => list.Count);

    /// <summary>A <see cref="System.Collections.Generic.LinkedList{T}"/>: a list.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<LinkedList<T>> LinkedList<T>(PickleConverter<T> item) => new LiveConverter<LinkedList<T>, T>(
        Checked(item), CollectionShape.List, static () => new LinkedList<T>(), static (list, item) => list.AddLast(item), static list => list.Count);

    /// <summary>A <see cref="System.Collections.Generic.Queue{T}"/>: a list, the next item first.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<Queue<T>> Queue<T>(PickleConverter<T> item) => new LiveConverter<Queue<T>, T>(
        Checked(item), CollectionShape.List, static () => new Queue<T>(), static (queue, item) => queue.Enqueue(item), static queue => queue.Count);

    /// <summary>A <see cref="System.Collections.Generic.Stack{T}"/>: a list, the top last, as Python uses lists for stacks.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<Stack<T>> Stack<T>(PickleConverter<T> item) => new LiveConverter<Stack<T>, T>(
        Checked(item), CollectionShape.List, static () => new Stack<T>(), static (stack, item) => stack.Push(item), static stack => stack.Count, static stack => stack.Reverse());

    /// <summary>A <see cref="System.Collections.Generic.HashSet{T}"/>: a set. Reading takes lists, tuples and frozensets too.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<HashSet<T>> HashSet<T>(PickleConverter<T> item) => new LiveConverter<HashSet<T>, T>(
        Checked(item), CollectionShape.Set, static () => [], static (set, item) => set.Add(item), static set => set.Count);

    /// <summary>A <see cref="System.Collections.Generic.SortedSet{T}"/>: a set.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<SortedSet<T>> SortedSet<T>(PickleConverter<T> item) => new LiveConverter<SortedSet<T>, T>(
        Checked(item), CollectionShape.Set, static () => [], static (set, item) => set.Add(item), static set => set.Count);

    /// <summary>An <see cref="System.Collections.Generic.ISet{T}"/>: a set; read as a HashSet.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<ISet<T>> ISet<T>(PickleConverter<T> item) => new LiveConverter<ISet<T>, T>(
        Checked(item), CollectionShape.Set, static () => new HashSet<T>(), static (set, item) => set.Add(item), static set => set.Count);

    /// <summary>An <see cref="System.Collections.Generic.IReadOnlySet{T}"/>: a set; read as a HashSet.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<IReadOnlySet<T>> IReadOnlySet<T>(PickleConverter<T> item) => new LiveConverter<IReadOnlySet<T>, T>(
        Checked(item), CollectionShape.Set, static () => new HashSet<T>(), static (set, item) => ((HashSet<T>)set).Add(item), static set => set.Count);

    /// <summary>A <see cref="System.Collections.ObjectModel.ReadOnlyCollection{T}"/>: a list.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<ReadOnlyCollection<T>> ReadOnlyCollection<T>(PickleConverter<T> item) => new BufferedConverter<ReadOnlyCollection<T>, T>(
        Checked(item), CollectionShape.List, static items => new ReadOnlyCollection<T>(items), static value => (value, value.Count));

    /// <summary>An <see cref="System.Collections.Immutable.ImmutableArray{T}"/>: a list; the default one is written as an empty list.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<ImmutableArray<T>> ImmutableArray<T>(PickleConverter<T> item) => new BufferedConverter<ImmutableArray<T>, T>(
        Checked(item), CollectionShape.List, static items => [.. items], static value => value.IsDefault ? ([], 0) : (value, value.Length));

    /// <summary>An <see cref="System.Collections.Immutable.ImmutableList{T}"/>: a list.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<ImmutableList<T>> ImmutableList<T>(PickleConverter<T> item) => new BufferedConverter<ImmutableList<T>, T>(
        Checked(item), CollectionShape.List, static items => [.. items], static value => (value, value.Count));

    /// <summary>An <see cref="System.Collections.Immutable.IImmutableList{T}"/>: a list.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<IImmutableList<T>> IImmutableList<T>(PickleConverter<T> item) => new BufferedConverter<IImmutableList<T>, T>(
        Checked(item), CollectionShape.List, static items => System.Collections.Immutable.ImmutableList.CreateRange(items), static value => (value, value.Count));

    /// <summary>An <see cref="System.Collections.Immutable.ImmutableQueue{T}"/>: a list, the next item first.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<ImmutableQueue<T>> ImmutableQueue<T>(PickleConverter<T> item) => new BufferedConverter<ImmutableQueue<T>, T>(
        Checked(item), CollectionShape.List, static items => System.Collections.Immutable.ImmutableQueue.CreateRange(items), static value => Counted(value));

    /// <summary>An <see cref="System.Collections.Immutable.ImmutableStack{T}"/>: a list, the top last.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<ImmutableStack<T>> ImmutableStack<T>(PickleConverter<T> item) => new BufferedConverter<ImmutableStack<T>, T>(
        Checked(item), CollectionShape.List, static items => System.Collections.Immutable.ImmutableStack.CreateRange(items), static value => Counted(value.Reverse()));

    /// <summary>An <see cref="System.Collections.Immutable.ImmutableHashSet{T}"/>: a frozenset. Reading takes sets too.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<ImmutableHashSet<T>> ImmutableHashSet<T>(PickleConverter<T> item) => new BufferedConverter<ImmutableHashSet<T>, T>(
        Checked(item), CollectionShape.FrozenSet, static items => System.Collections.Immutable.ImmutableHashSet.CreateRange(items), static value => (value, value.Count));

    /// <summary>An <see cref="System.Collections.Immutable.ImmutableSortedSet{T}"/>: a frozenset. Reading takes sets too.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<ImmutableSortedSet<T>> ImmutableSortedSet<T>(PickleConverter<T> item) => new BufferedConverter<ImmutableSortedSet<T>, T>(
        Checked(item), CollectionShape.FrozenSet, static items => System.Collections.Immutable.ImmutableSortedSet.CreateRange(items), static value => (value, value.Count), isHashed: false);

    /// <summary>A <see cref="System.Collections.Frozen.FrozenSet{T}"/>: a frozenset. Reading takes sets too.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<FrozenSet<T>> FrozenSet<T>(PickleConverter<T> item) => new BufferedConverter<FrozenSet<T>, T>(
        Checked(item), CollectionShape.FrozenSet, static items => Hashed(items).ToFrozenSet(), static value => (value, value.Count));

    /// <summary>An <see cref="System.Collections.Immutable.IImmutableQueue{T}"/>: a list, the next item first.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<IImmutableQueue<T>> IImmutableQueue<T>(PickleConverter<T> item) => new BufferedConverter<IImmutableQueue<T>, T>(
        Checked(item), CollectionShape.List, static items => System.Collections.Immutable.ImmutableQueue.CreateRange(items), static value => Counted(value));

    /// <summary>An <see cref="System.Collections.Immutable.IImmutableStack{T}"/>: a list, the top last.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<IImmutableStack<T>> IImmutableStack<T>(PickleConverter<T> item) => new BufferedConverter<IImmutableStack<T>, T>(
        Checked(item), CollectionShape.List, static items => System.Collections.Immutable.ImmutableStack.CreateRange(items), static value => Counted(value.Reverse()));

    /// <summary>An <see cref="System.Collections.Immutable.IImmutableSet{T}"/>: a frozenset. Reading takes sets too.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<IImmutableSet<T>> IImmutableSet<T>(PickleConverter<T> item) => new BufferedConverter<IImmutableSet<T>, T>(
        Checked(item), CollectionShape.FrozenSet, static items => System.Collections.Immutable.ImmutableHashSet.CreateRange(items), static value => (value, value.Count));

    /// <summary>A <see cref="System.Collections.ObjectModel.ReadOnlySet{T}"/>: a frozenset. Reading takes sets too.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<ReadOnlySet<T>> ReadOnlySet<T>(PickleConverter<T> item) => new BufferedConverter<ReadOnlySet<T>, T>(
        Checked(item), CollectionShape.FrozenSet, static items => new ReadOnlySet<T>(Hashed(items)), static value => (value, value.Count));

    /// <summary>A <see cref="System.Collections.Concurrent.ConcurrentQueue{T}"/>: a list, the next item first.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<ConcurrentQueue<T>> ConcurrentQueue<T>(PickleConverter<T> item) => new LiveConverter<ConcurrentQueue<T>, T>(
        Checked(item), CollectionShape.List, static () => new ConcurrentQueue<T>(), static (queue, item) => queue.Enqueue(item), static queue => queue.Count);

    /// <summary>A <see cref="System.Collections.Concurrent.ConcurrentStack{T}"/>: a list, the top last.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<ConcurrentStack<T>> ConcurrentStack<T>(PickleConverter<T> item) => new LiveConverter<ConcurrentStack<T>, T>(
        Checked(item), CollectionShape.List, static () => new ConcurrentStack<T>(), static (stack, item) => stack.Push(item), static stack => stack.Count, static stack => stack.Reverse());

    private static PickleConverter<T> Checked<T>(PickleConverter<T> converter)
    {
        ArgumentNullException.ThrowIfNull(converter);
        return converter;
    }

    // It grows as the set has in which the items' collisions were counted: with its capacity known, others would collide.
    private static HashSet<T> Hashed<T>(List<T> items)
    {
        var set = new HashSet<T>();
        foreach (var item in items) set.Add(item);
        return set;
    }

    private static (IEnumerable<T> Items, int Count) Counted<T>(IEnumerable<T> items)
    {
        if (items.TryGetNonEnumeratedCount(out var count)) return (items, count);
        var list = items.ToList();
        return (list, list.Count);
    }
}

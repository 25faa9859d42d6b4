using System.Runtime.InteropServices;
using PickleGen.Converters;

namespace PickleGen;

// Collections that are not .NET's own, and blocks of memory.
public static partial class PickleConverters
{
    /// <summary>Bytes within an array: bytes.</summary>
    public static PickleConverter<ArraySegment<byte>> ByteArraySegment { get; } = new MemoryConverter<ArraySegment<byte>>(
        static bytes => bytes, static segment => segment);

    /// <summary>A part of an array: a list of it; read as one with an array of its own.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<ArraySegment<T>> ArraySegment<T>(PickleConverter<T> item) => new BufferedConverter<ArraySegment<T>, T>(
        Checked(item), CollectionShape.List, static items => items.ToArray(), static value => value.Array is null ? ([], 0) : (value, value.Count));

    /// <summary><see cref="Memory{T}"/> of anything: a list.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<Memory<T>> MemoryOf<T>(PickleConverter<T> item) => new BufferedConverter<Memory<T>, T>(
        Checked(item), CollectionShape.List, static items => items.ToArray(), static value => (MemoryMarshal.ToEnumerable<T>(value), value.Length));

    /// <summary><see cref="ReadOnlyMemory{T}"/> of anything: a list.</summary>
    /// <param name="item">The converter of the items.</param>
    public static PickleConverter<ReadOnlyMemory<T>> ReadOnlyMemoryOf<T>(PickleConverter<T> item) => new BufferedConverter<ReadOnlyMemory<T>, T>(
        Checked(item), CollectionShape.List, static items => items.ToArray(), static value => (MemoryMarshal.ToEnumerable(value), value.Length));

    /// <summary>An inline array: a list of exactly its length.</summary>
    /// <typeparam name="TArray">A struct with <see cref="System.Runtime.CompilerServices.InlineArrayAttribute"/>.</typeparam>
    /// <typeparam name="T">The type of its elements.</typeparam>
    /// <param name="item">The converter of the elements.</param>
    /// <param name="items">Gives the elements: <c>static (ref TArray array) =&gt; array</c>.</param>
    public static PickleConverter<TArray> InlineArray<TArray, T>(PickleConverter<T> item, PickleInlineArrayItems<TArray, T> items)
        where TArray : struct => new InlineArrayConverter<TArray, T>(Checked(item), CheckedFunction(items));

    /// <summary>Any collection that is created empty and filled: a list. It may be part of what it contains.</summary>
    /// <typeparam name="TList">The collection.</typeparam>
    /// <typeparam name="T">The type of its items.</typeparam>
    /// <param name="item">The converter of the items.</param>
    /// <param name="create">Creates an empty one.</param>
    /// <param name="add">Adds an item at the end.</param>
    public static PickleConverter<TList> ListLike<TList, T>(PickleConverter<T> item, Func<TList> create, Action<TList, T> add)
        where TList : class, IEnumerable<T> => new LiveConverter<TList, T>(
            Checked(item), CollectionShape.List, CheckedFunction(create), CheckedFunction(add), static list => list.Count());

    /// <summary>Any collection of distinct items that is created empty and filled: a set.</summary>
    /// <typeparam name="TSet">The collection.</typeparam>
    /// <typeparam name="T">The type of its items.</typeparam>
    /// <param name="item">The converter of the items.</param>
    /// <param name="create">Creates an empty one.</param>
    /// <param name="add">Adds an item.</param>
    public static PickleConverter<TSet> SetLike<TSet, T>(PickleConverter<T> item, Func<TSet> create, Action<TSet, T> add)
        where TSet : class, IEnumerable<T> => new LiveConverter<TSet, T>(
            Checked(item), CollectionShape.Set, CheckedFunction(create), CheckedFunction(add), static set => set.Count());

    /// <summary>Any collection that is made of its items: a list.</summary>
    /// <typeparam name="TList">The collection.</typeparam>
    /// <typeparam name="T">The type of its items.</typeparam>
    /// <param name="item">The converter of the items.</param>
    /// <param name="create">Makes it; the list that it gets is not used afterwards.</param>
    public static PickleConverter<TList> ListFrom<TList, T>(PickleConverter<T> item, Func<List<T>, TList> create)
        where TList : IEnumerable<T> => new BufferedConverter<TList, T>(
            Checked(item), CollectionShape.List, CheckedFunction(create), static value => Counted(value));

    /// <summary>Any collection of distinct items that is made of them: a frozenset. Reading takes sets too.</summary>
    /// <typeparam name="TSet">The collection.</typeparam>
    /// <typeparam name="T">The type of its items.</typeparam>
    /// <param name="item">The converter of the items.</param>
    /// <param name="create">Makes it; the list that it gets is not used afterwards.</param>
    public static PickleConverter<TSet> SetFrom<TSet, T>(PickleConverter<T> item, Func<List<T>, TSet> create)
        where TSet : IEnumerable<T> => new BufferedConverter<TSet, T>(
            Checked(item), CollectionShape.FrozenSet, CheckedFunction(create), static value => Counted(value));

    /// <summary>Any dictionary that is created empty and filled: a dict. It may be part of what it contains.</summary>
    /// <typeparam name="TDictionary">The dictionary.</typeparam>
    /// <typeparam name="TKey">The type of its keys.</typeparam>
    /// <typeparam name="TValue">The type of its values.</typeparam>
    /// <param name="key">The converter of the keys.</param>
    /// <param name="value">The converter of the values.</param>
    /// <param name="create">Creates an empty one.</param>
    public static PickleConverter<TDictionary> DictionaryLike<TDictionary, TKey, TValue>(
        PickleConverter<TKey> key, PickleConverter<TValue> value, Func<TDictionary> create)
        where TDictionary : class, IDictionary<TKey, TValue>
        where TKey : notnull => new DictionaryConverter<TDictionary, TDictionary, TKey, TValue>(
            Checked(key), Checked(value), CheckedFunction(create), null, static entries => entries, static entries => entries.Count);

    /// <summary>Any collection of keys and values that is made of them: a dict.</summary>
    /// <typeparam name="TDictionary">The collection.</typeparam>
    /// <typeparam name="TKey">The type of its keys.</typeparam>
    /// <typeparam name="TValue">The type of its values.</typeparam>
    /// <param name="key">The converter of the keys.</param>
    /// <param name="value">The converter of the values.</param>
    /// <param name="create">Makes it; the dictionary that it gets is not used afterwards.</param>
    public static PickleConverter<TDictionary> DictionaryFrom<TDictionary, TKey, TValue>(
        PickleConverter<TKey> key, PickleConverter<TValue> value, Func<Dictionary<TKey, TValue>, TDictionary> create)
        where TDictionary : class, IEnumerable<KeyValuePair<TKey, TValue>>
        where TKey : notnull => new DictionaryConverter<TDictionary, Dictionary<TKey, TValue>, TKey, TValue>(
            Checked(key), Checked(value), static () => [], CheckedFunction(create), static entries => entries, static entries => entries.Count());

    private static TFunction CheckedFunction<TFunction>(TFunction function)
        where TFunction : Delegate
    {
        ArgumentNullException.ThrowIfNull(function);
        return function;
    }
}

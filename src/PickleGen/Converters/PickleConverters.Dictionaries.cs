using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using PickleGen.Converters;
using PickleGen.Internal;
using PickleGen.Reading;

namespace PickleGen;

// Dictionaries.
public static partial class PickleConverters
{
    /// <summary>A <see cref="System.Collections.Generic.Dictionary{TKey, TValue}"/>: a dict.</summary>
    /// <param name="key">The converter of the keys.</param>
    /// <param name="value">The converter of the values.</param>
    public static PickleConverter<Dictionary<TKey, TValue>> Dictionary<TKey, TValue>(PickleConverter<TKey> key, PickleConverter<TValue> value)
        where TKey : notnull => new DictionaryConverter<Dictionary<TKey, TValue>, Dictionary<TKey, TValue>, TKey, TValue>(
            Checked(key), Checked(value), static () => [], null, static entries => entries, static entries => entries.Count);

    /// <summary>An <see cref="System.Collections.Generic.IDictionary{TKey, TValue}"/>: a dict; read as a Dictionary.</summary>
    /// <param name="key">The converter of the keys.</param>
    /// <param name="value">The converter of the values.</param>
    public static PickleConverter<IDictionary<TKey, TValue>> IDictionary<TKey, TValue>(PickleConverter<TKey> key, PickleConverter<TValue> value)
        where TKey : notnull => new DictionaryConverter<IDictionary<TKey, TValue>, Dictionary<TKey, TValue>, TKey, TValue>(
            Checked(key), Checked(value), static () => [], null, static entries => entries, static entries => entries.Count);

    /// <summary>An <see cref="System.Collections.Generic.IReadOnlyDictionary{TKey, TValue}"/>: a dict; read as a Dictionary.</summary>
    /// <param name="key">The converter of the keys.</param>
    /// <param name="value">The converter of the values.</param>
    public static PickleConverter<IReadOnlyDictionary<TKey, TValue>> IReadOnlyDictionary<TKey, TValue>(PickleConverter<TKey> key, PickleConverter<TValue> value)
        where TKey : notnull => new DictionaryConverter<IReadOnlyDictionary<TKey, TValue>, Dictionary<TKey, TValue>, TKey, TValue>(
            Checked(key), Checked(value), static () => [], null, static entries => entries, static entries => entries.Count);

    /// <summary>A <see cref="System.Collections.Generic.SortedDictionary{TKey, TValue}"/>: a dict.</summary>
    /// <param name="key">The converter of the keys.</param>
    /// <param name="value">The converter of the values.</param>
    public static PickleConverter<SortedDictionary<TKey, TValue>> SortedDictionary<TKey, TValue>(PickleConverter<TKey> key, PickleConverter<TValue> value)
        where TKey : notnull => new DictionaryConverter<SortedDictionary<TKey, TValue>, SortedDictionary<TKey, TValue>, TKey, TValue>(
            Checked(key), Checked(value), static () => [], null, static entries => entries, static entries => entries.Count);

    /// <summary>A <see cref="System.Collections.Generic.SortedList{TKey, TValue}"/>: a dict.</summary>
    /// <param name="key">The converter of the keys.</param>
    /// <param name="value">The converter of the values.</param>
    public static PickleConverter<SortedList<TKey, TValue>> SortedList<TKey, TValue>(PickleConverter<TKey> key, PickleConverter<TValue> value)
        where TKey : notnull => new DictionaryConverter<SortedList<TKey, TValue>, Dictionary<TKey, TValue>, TKey, TValue>(
            Checked(key), Checked(value), static () => [], static entries => Sorted(entries), static entries => entries, static entries => entries.Count);

    /// <summary>A <see cref="System.Collections.Concurrent.ConcurrentDictionary{TKey, TValue}"/>: a dict.</summary>
    /// <param name="key">The converter of the keys.</param>
    /// <param name="value">The converter of the values.</param>
    public static PickleConverter<ConcurrentDictionary<TKey, TValue>> ConcurrentDictionary<TKey, TValue>(PickleConverter<TKey> key, PickleConverter<TValue> value)
        where TKey : notnull => new DictionaryConverter<ConcurrentDictionary<TKey, TValue>, ConcurrentDictionary<TKey, TValue>, TKey, TValue>(
            Checked(key), Checked(value), static () => Concurrent<TKey, TValue>(), null, static entries => entries, static entries => entries.Count);

    /// <summary>A <see cref="System.Collections.ObjectModel.ReadOnlyDictionary{TKey, TValue}"/>: a dict.</summary>
    /// <param name="key">The converter of the keys.</param>
    /// <param name="value">The converter of the values.</param>
    public static PickleConverter<ReadOnlyDictionary<TKey, TValue>> ReadOnlyDictionary<TKey, TValue>(PickleConverter<TKey> key, PickleConverter<TValue> value)
        where TKey : notnull => new DictionaryConverter<ReadOnlyDictionary<TKey, TValue>, Dictionary<TKey, TValue>, TKey, TValue>(
            Checked(key), Checked(value), static () => [], static entries => new ReadOnlyDictionary<TKey, TValue>(entries), static entries => entries, static entries => entries.Count);

    /// <summary>An <see cref="System.Collections.Immutable.ImmutableDictionary{TKey, TValue}"/>: a dict.</summary>
    /// <param name="key">The converter of the keys.</param>
    /// <param name="value">The converter of the values.</param>
    public static PickleConverter<ImmutableDictionary<TKey, TValue>> ImmutableDictionary<TKey, TValue>(PickleConverter<TKey> key, PickleConverter<TValue> value)
        where TKey : notnull => new DictionaryConverter<ImmutableDictionary<TKey, TValue>, Dictionary<TKey, TValue>, TKey, TValue>(
            Checked(key), Checked(value), static () => [], static entries => System.Collections.Immutable.ImmutableDictionary.CreateRange(entries), static entries => entries, static entries => entries.Count);

    /// <summary>An <see cref="System.Collections.Immutable.IImmutableDictionary{TKey, TValue}"/>: a dict.</summary>
    /// <param name="key">The converter of the keys.</param>
    /// <param name="value">The converter of the values.</param>
    public static PickleConverter<IImmutableDictionary<TKey, TValue>> IImmutableDictionary<TKey, TValue>(PickleConverter<TKey> key, PickleConverter<TValue> value)
        where TKey : notnull => new DictionaryConverter<IImmutableDictionary<TKey, TValue>, Dictionary<TKey, TValue>, TKey, TValue>(
            Checked(key), Checked(value), static () => [], static entries => System.Collections.Immutable.ImmutableDictionary.CreateRange(entries), static entries => entries, static entries => entries.Count);

    /// <summary>An <see cref="System.Collections.Immutable.ImmutableSortedDictionary{TKey, TValue}"/>: a dict.</summary>
    /// <param name="key">The converter of the keys.</param>
    /// <param name="value">The converter of the values.</param>
    public static PickleConverter<ImmutableSortedDictionary<TKey, TValue>> ImmutableSortedDictionary<TKey, TValue>(PickleConverter<TKey> key, PickleConverter<TValue> value)
        where TKey : notnull => new DictionaryConverter<ImmutableSortedDictionary<TKey, TValue>, Dictionary<TKey, TValue>, TKey, TValue>(
            Checked(key), Checked(value), static () => [], static entries => System.Collections.Immutable.ImmutableSortedDictionary.CreateRange(Sorted(entries)), static entries => entries, static entries => entries.Count);

    /// <summary>A <see cref="System.Collections.Frozen.FrozenDictionary{TKey, TValue}"/>: a dict.</summary>
    /// <param name="key">The converter of the keys.</param>
    /// <param name="value">The converter of the values.</param>
    public static PickleConverter<FrozenDictionary<TKey, TValue>> FrozenDictionary<TKey, TValue>(PickleConverter<TKey> key, PickleConverter<TValue> value)
        where TKey : notnull => new DictionaryConverter<FrozenDictionary<TKey, TValue>, Dictionary<TKey, TValue>, TKey, TValue>(
            Checked(key), Checked(value), static () => [], static entries => entries.ToFrozenDictionary(), static entries => entries, static entries => entries.Count);

    // Put in as they come, entries that are not the last ones move all those behind them, each of them.
    private static SortedList<TKey, TValue> Sorted<TKey, TValue>(Dictionary<TKey, TValue> entries)
        where TKey : notnull
    {
        var list = new SortedList<TKey, TValue>(entries.Count);

        // Keys that are not equal may still compare as such: of these the last one's value stays, as in an assignment.
        foreach (var (key, value) in entries.OrderBy(static entry => entry.Key, list.Comparer)) list[key] = value;
        return list;
    }

    private static ConcurrentDictionary<TKey, TValue> Concurrent<TKey, TValue>()
        where TKey : notnull => CollisionMeter.IsNeeded<TKey>() ? new(ScatteredKeys<TKey>.Instance) : [];
}

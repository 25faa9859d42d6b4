using PickleGen.Converters;

namespace PickleGen;

// Tuples. A tuple of eight items and more is nested in C# and flat in Python.
public static partial class PickleConverters
{
    /// <summary>A <see cref="System.Collections.Generic.KeyValuePair{TKey, TValue}"/>: a tuple of two.</summary>
    /// <param name="key">The converter of the key.</param>
    /// <param name="value">The converter of the value.</param>
    public static PickleConverter<KeyValuePair<TKey, TValue>> KeyValuePair<TKey, TValue>(PickleConverter<TKey> key, PickleConverter<TValue> value) =>
        new TupleConverter<KeyValuePair<TKey, TValue>, TKey, TValue>(
            Checked(key),
            Checked(value),
            static (KeyValuePair<TKey, TValue> pair, out TKey first, out TValue second) => (first, second) = pair,
            static (first, second) => new KeyValuePair<TKey, TValue>(first, second));

    /// <summary>A <see cref="System.ValueTuple{T1}"/>: a tuple of one.</summary>
    /// <param name="item1">The converter of item 1.</param>
    public static PickleConverter<ValueTuple<T1>> ValueTuple<T1>(
        PickleConverter<T1> item1) =>
        new TupleConverter<ValueTuple<T1>, T1>(
            Checked(item1),
            static (ValueTuple<T1> t, out T1 i1) => i1 = t.Item1,
            static (i1) => new(i1));

    /// <summary>A <see cref="System.ValueTuple{T1, T2}"/>: a tuple of two.</summary>
    /// <param name="item1">The converter of item 1.</param>
    /// <param name="item2">The converter of item 2.</param>
    public static PickleConverter<ValueTuple<T1, T2>> ValueTuple<T1, T2>(
        PickleConverter<T1> item1,
        PickleConverter<T2> item2) =>
        new TupleConverter<ValueTuple<T1, T2>, T1, T2>(
            Checked(item1),
            Checked(item2),
            static (ValueTuple<T1, T2> t, out T1 i1, out T2 i2) => (i1, i2) = (t.Item1, t.Item2),
            static (i1, i2) => new(i1, i2));

    /// <summary>A <see cref="System.ValueTuple{T1, T2, T3}"/>: a tuple of three.</summary>
    /// <param name="item1">The converter of item 1.</param>
    /// <param name="item2">The converter of item 2.</param>
    /// <param name="item3">The converter of item 3.</param>
    public static PickleConverter<ValueTuple<T1, T2, T3>> ValueTuple<T1, T2, T3>(
        PickleConverter<T1> item1,
        PickleConverter<T2> item2,
        PickleConverter<T3> item3) =>
        new TupleConverter<ValueTuple<T1, T2, T3>, T1, T2, T3>(
            Checked(item1),
            Checked(item2),
            Checked(item3),
            static (ValueTuple<T1, T2, T3> t, out T1 i1, out T2 i2, out T3 i3) => (i1, i2, i3) = (t.Item1, t.Item2, t.Item3),
            static (i1, i2, i3) => new(i1, i2, i3));

    /// <summary>A <see cref="System.ValueTuple{T1, T2, T3, T4}"/>: a tuple of four.</summary>
    /// <param name="item1">The converter of item 1.</param>
    /// <param name="item2">The converter of item 2.</param>
    /// <param name="item3">The converter of item 3.</param>
    /// <param name="item4">The converter of item 4.</param>
    public static PickleConverter<ValueTuple<T1, T2, T3, T4>> ValueTuple<T1, T2, T3, T4>(
        PickleConverter<T1> item1,
        PickleConverter<T2> item2,
        PickleConverter<T3> item3,
        PickleConverter<T4> item4) =>
        new TupleConverter<ValueTuple<T1, T2, T3, T4>, T1, T2, T3, T4>(
            Checked(item1),
            Checked(item2),
            Checked(item3),
            Checked(item4),
            static (ValueTuple<T1, T2, T3, T4> t, out T1 i1, out T2 i2, out T3 i3, out T4 i4) => (i1, i2, i3, i4) = (t.Item1, t.Item2, t.Item3, t.Item4),
            static (i1, i2, i3, i4) => new(i1, i2, i3, i4));

    /// <summary>A <see cref="System.ValueTuple{T1, T2, T3, T4, T5}"/>: a tuple of five.</summary>
    /// <param name="item1">The converter of item 1.</param>
    /// <param name="item2">The converter of item 2.</param>
    /// <param name="item3">The converter of item 3.</param>
    /// <param name="item4">The converter of item 4.</param>
    /// <param name="item5">The converter of item 5.</param>
    public static PickleConverter<ValueTuple<T1, T2, T3, T4, T5>> ValueTuple<T1, T2, T3, T4, T5>(
        PickleConverter<T1> item1,
        PickleConverter<T2> item2,
        PickleConverter<T3> item3,
        PickleConverter<T4> item4,
        PickleConverter<T5> item5) =>
        new TupleConverter<ValueTuple<T1, T2, T3, T4, T5>, T1, T2, T3, T4, T5>(
            Checked(item1),
            Checked(item2),
            Checked(item3),
            Checked(item4),
            Checked(item5),
            static (ValueTuple<T1, T2, T3, T4, T5> t, out T1 i1, out T2 i2, out T3 i3, out T4 i4, out T5 i5) => (i1, i2, i3, i4, i5) = (t.Item1, t.Item2, t.Item3, t.Item4, t.Item5),
            static (i1, i2, i3, i4, i5) => new(i1, i2, i3, i4, i5));

    /// <summary>A <see cref="System.ValueTuple{T1, T2, T3, T4, T5, T6}"/>: a tuple of six.</summary>
    /// <param name="item1">The converter of item 1.</param>
    /// <param name="item2">The converter of item 2.</param>
    /// <param name="item3">The converter of item 3.</param>
    /// <param name="item4">The converter of item 4.</param>
    /// <param name="item5">The converter of item 5.</param>
    /// <param name="item6">The converter of item 6.</param>
    public static PickleConverter<ValueTuple<T1, T2, T3, T4, T5, T6>> ValueTuple<T1, T2, T3, T4, T5, T6>(
        PickleConverter<T1> item1,
        PickleConverter<T2> item2,
        PickleConverter<T3> item3,
        PickleConverter<T4> item4,
        PickleConverter<T5> item5,
        PickleConverter<T6> item6) =>
        new TupleConverter<ValueTuple<T1, T2, T3, T4, T5, T6>, T1, T2, T3, T4, T5, T6>(
            Checked(item1),
            Checked(item2),
            Checked(item3),
            Checked(item4),
            Checked(item5),
            Checked(item6),
            static (ValueTuple<T1, T2, T3, T4, T5, T6> t, out T1 i1, out T2 i2, out T3 i3, out T4 i4, out T5 i5, out T6 i6) => (i1, i2, i3, i4, i5, i6) = (t.Item1, t.Item2, t.Item3, t.Item4, t.Item5, t.Item6),
            static (i1, i2, i3, i4, i5, i6) => new(i1, i2, i3, i4, i5, i6));

    /// <summary>A <see cref="System.ValueTuple{T1, T2, T3, T4, T5, T6, T7}"/>: a tuple of seven.</summary>
    /// <param name="item1">The converter of item 1.</param>
    /// <param name="item2">The converter of item 2.</param>
    /// <param name="item3">The converter of item 3.</param>
    /// <param name="item4">The converter of item 4.</param>
    /// <param name="item5">The converter of item 5.</param>
    /// <param name="item6">The converter of item 6.</param>
    /// <param name="item7">The converter of item 7.</param>
    public static PickleConverter<ValueTuple<T1, T2, T3, T4, T5, T6, T7>> ValueTuple<T1, T2, T3, T4, T5, T6, T7>(
        PickleConverter<T1> item1,
        PickleConverter<T2> item2,
        PickleConverter<T3> item3,
        PickleConverter<T4> item4,
        PickleConverter<T5> item5,
        PickleConverter<T6> item6,
        PickleConverter<T7> item7) =>
        new TupleConverter<ValueTuple<T1, T2, T3, T4, T5, T6, T7>, T1, T2, T3, T4, T5, T6, T7>(
            Checked(item1),
            Checked(item2),
            Checked(item3),
            Checked(item4),
            Checked(item5),
            Checked(item6),
            Checked(item7),
            static (ValueTuple<T1, T2, T3, T4, T5, T6, T7> t, out T1 i1, out T2 i2, out T3 i3, out T4 i4, out T5 i5, out T6 i6, out T7 i7) => (i1, i2, i3, i4, i5, i6, i7) = (t.Item1, t.Item2, t.Item3, t.Item4, t.Item5, t.Item6, t.Item7),
            static (i1, i2, i3, i4, i5, i6, i7) => new(i1, i2, i3, i4, i5, i6, i7));

    /// <summary>A <see cref="System.ValueTuple{T1, T2, T3, T4, T5, T6, T7, TRest}"/>: a tuple of eight or more.</summary>
    /// <param name="item1">The converter of item 1.</param>
    /// <param name="item2">The converter of item 2.</param>
    /// <param name="item3">The converter of item 3.</param>
    /// <param name="item4">The converter of item 4.</param>
    /// <param name="item5">The converter of item 5.</param>
    /// <param name="item6">The converter of item 6.</param>
    /// <param name="item7">The converter of item 7.</param>
    /// <param name="rest">The converter of the tuple of the others.</param>
    public static PickleConverter<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>> ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>(
        PickleConverter<T1> item1,
        PickleConverter<T2> item2,
        PickleConverter<T3> item3,
        PickleConverter<T4> item4,
        PickleConverter<T5> item5,
        PickleConverter<T6> item6,
        PickleConverter<T7> item7,
        PickleConverter<TRest> rest)
        where TRest : struct =>
        new TupleConverter<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>, T1, T2, T3, T4, T5, T6, T7, TRest>(
            Checked(item1),
            Checked(item2),
            Checked(item3),
            Checked(item4),
            Checked(item5),
            Checked(item6),
            Checked(item7),
            Rest(rest),
            static (ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> t, out T1 i1, out T2 i2, out T3 i3, out T4 i4, out T5 i5, out T6 i6, out T7 i7, out TRest others) => (i1, i2, i3, i4, i5, i6, i7, others) = (t.Item1, t.Item2, t.Item3, t.Item4, t.Item5, t.Item6, t.Item7, t.Rest),
            static (i1, i2, i3, i4, i5, i6, i7, others) => new(i1, i2, i3, i4, i5, i6, i7, others));

    /// <summary>A <see cref="System.Tuple{T1}"/>: a tuple of one.</summary>
    /// <param name="item1">The converter of item 1.</param>
    public static PickleConverter<Tuple<T1>> Tuple<T1>(
        PickleConverter<T1> item1) =>
        new TupleConverter<Tuple<T1>, T1>(
            Checked(item1),
            static (Tuple<T1> t, out T1 i1) => i1 = t.Item1,
            static (i1) => new(i1));

    /// <summary>A <see cref="System.Tuple{T1, T2}"/>: a tuple of two.</summary>
    /// <param name="item1">The converter of item 1.</param>
    /// <param name="item2">The converter of item 2.</param>
    public static PickleConverter<Tuple<T1, T2>> Tuple<T1, T2>(
        PickleConverter<T1> item1,
        PickleConverter<T2> item2) =>
        new TupleConverter<Tuple<T1, T2>, T1, T2>(
            Checked(item1),
            Checked(item2),
            static (Tuple<T1, T2> t, out T1 i1, out T2 i2) => (i1, i2) = (t.Item1, t.Item2),
            static (i1, i2) => new(i1, i2));

    /// <summary>A <see cref="System.Tuple{T1, T2, T3}"/>: a tuple of three.</summary>
    /// <param name="item1">The converter of item 1.</param>
    /// <param name="item2">The converter of item 2.</param>
    /// <param name="item3">The converter of item 3.</param>
    public static PickleConverter<Tuple<T1, T2, T3>> Tuple<T1, T2, T3>(
        PickleConverter<T1> item1,
        PickleConverter<T2> item2,
        PickleConverter<T3> item3) =>
        new TupleConverter<Tuple<T1, T2, T3>, T1, T2, T3>(
            Checked(item1),
            Checked(item2),
            Checked(item3),
            static (Tuple<T1, T2, T3> t, out T1 i1, out T2 i2, out T3 i3) => (i1, i2, i3) = (t.Item1, t.Item2, t.Item3),
            static (i1, i2, i3) => new(i1, i2, i3));

    /// <summary>A <see cref="System.Tuple{T1, T2, T3, T4}"/>: a tuple of four.</summary>
    /// <param name="item1">The converter of item 1.</param>
    /// <param name="item2">The converter of item 2.</param>
    /// <param name="item3">The converter of item 3.</param>
    /// <param name="item4">The converter of item 4.</param>
    public static PickleConverter<Tuple<T1, T2, T3, T4>> Tuple<T1, T2, T3, T4>(
        PickleConverter<T1> item1,
        PickleConverter<T2> item2,
        PickleConverter<T3> item3,
        PickleConverter<T4> item4) =>
        new TupleConverter<Tuple<T1, T2, T3, T4>, T1, T2, T3, T4>(
            Checked(item1),
            Checked(item2),
            Checked(item3),
            Checked(item4),
            static (Tuple<T1, T2, T3, T4> t, out T1 i1, out T2 i2, out T3 i3, out T4 i4) => (i1, i2, i3, i4) = (t.Item1, t.Item2, t.Item3, t.Item4),
            static (i1, i2, i3, i4) => new(i1, i2, i3, i4));

    /// <summary>A <see cref="System.Tuple{T1, T2, T3, T4, T5}"/>: a tuple of five.</summary>
    /// <param name="item1">The converter of item 1.</param>
    /// <param name="item2">The converter of item 2.</param>
    /// <param name="item3">The converter of item 3.</param>
    /// <param name="item4">The converter of item 4.</param>
    /// <param name="item5">The converter of item 5.</param>
    public static PickleConverter<Tuple<T1, T2, T3, T4, T5>> Tuple<T1, T2, T3, T4, T5>(
        PickleConverter<T1> item1,
        PickleConverter<T2> item2,
        PickleConverter<T3> item3,
        PickleConverter<T4> item4,
        PickleConverter<T5> item5) =>
        new TupleConverter<Tuple<T1, T2, T3, T4, T5>, T1, T2, T3, T4, T5>(
            Checked(item1),
            Checked(item2),
            Checked(item3),
            Checked(item4),
            Checked(item5),
            static (Tuple<T1, T2, T3, T4, T5> t, out T1 i1, out T2 i2, out T3 i3, out T4 i4, out T5 i5) => (i1, i2, i3, i4, i5) = (t.Item1, t.Item2, t.Item3, t.Item4, t.Item5),
            static (i1, i2, i3, i4, i5) => new(i1, i2, i3, i4, i5));

    /// <summary>A <see cref="System.Tuple{T1, T2, T3, T4, T5, T6}"/>: a tuple of six.</summary>
    /// <param name="item1">The converter of item 1.</param>
    /// <param name="item2">The converter of item 2.</param>
    /// <param name="item3">The converter of item 3.</param>
    /// <param name="item4">The converter of item 4.</param>
    /// <param name="item5">The converter of item 5.</param>
    /// <param name="item6">The converter of item 6.</param>
    public static PickleConverter<Tuple<T1, T2, T3, T4, T5, T6>> Tuple<T1, T2, T3, T4, T5, T6>(
        PickleConverter<T1> item1,
        PickleConverter<T2> item2,
        PickleConverter<T3> item3,
        PickleConverter<T4> item4,
        PickleConverter<T5> item5,
        PickleConverter<T6> item6) =>
        new TupleConverter<Tuple<T1, T2, T3, T4, T5, T6>, T1, T2, T3, T4, T5, T6>(
            Checked(item1),
            Checked(item2),
            Checked(item3),
            Checked(item4),
            Checked(item5),
            Checked(item6),
            static (Tuple<T1, T2, T3, T4, T5, T6> t, out T1 i1, out T2 i2, out T3 i3, out T4 i4, out T5 i5, out T6 i6) => (i1, i2, i3, i4, i5, i6) = (t.Item1, t.Item2, t.Item3, t.Item4, t.Item5, t.Item6),
            static (i1, i2, i3, i4, i5, i6) => new(i1, i2, i3, i4, i5, i6));

    /// <summary>A <see cref="System.Tuple{T1, T2, T3, T4, T5, T6, T7}"/>: a tuple of seven.</summary>
    /// <param name="item1">The converter of item 1.</param>
    /// <param name="item2">The converter of item 2.</param>
    /// <param name="item3">The converter of item 3.</param>
    /// <param name="item4">The converter of item 4.</param>
    /// <param name="item5">The converter of item 5.</param>
    /// <param name="item6">The converter of item 6.</param>
    /// <param name="item7">The converter of item 7.</param>
    public static PickleConverter<Tuple<T1, T2, T3, T4, T5, T6, T7>> Tuple<T1, T2, T3, T4, T5, T6, T7>(
        PickleConverter<T1> item1,
        PickleConverter<T2> item2,
        PickleConverter<T3> item3,
        PickleConverter<T4> item4,
        PickleConverter<T5> item5,
        PickleConverter<T6> item6,
        PickleConverter<T7> item7) =>
        new TupleConverter<Tuple<T1, T2, T3, T4, T5, T6, T7>, T1, T2, T3, T4, T5, T6, T7>(
            Checked(item1),
            Checked(item2),
            Checked(item3),
            Checked(item4),
            Checked(item5),
            Checked(item6),
            Checked(item7),
            static (Tuple<T1, T2, T3, T4, T5, T6, T7> t, out T1 i1, out T2 i2, out T3 i3, out T4 i4, out T5 i5, out T6 i6, out T7 i7) => (i1, i2, i3, i4, i5, i6, i7) = (t.Item1, t.Item2, t.Item3, t.Item4, t.Item5, t.Item6, t.Item7),
            static (i1, i2, i3, i4, i5, i6, i7) => new(i1, i2, i3, i4, i5, i6, i7));

    /// <summary>A <see cref="System.Tuple{T1, T2, T3, T4, T5, T6, T7, TRest}"/>: a tuple of eight or more.</summary>
    /// <param name="item1">The converter of item 1.</param>
    /// <param name="item2">The converter of item 2.</param>
    /// <param name="item3">The converter of item 3.</param>
    /// <param name="item4">The converter of item 4.</param>
    /// <param name="item5">The converter of item 5.</param>
    /// <param name="item6">The converter of item 6.</param>
    /// <param name="item7">The converter of item 7.</param>
    /// <param name="rest">The converter of the tuple of the others.</param>
    public static PickleConverter<Tuple<T1, T2, T3, T4, T5, T6, T7, TRest>> Tuple<T1, T2, T3, T4, T5, T6, T7, TRest>(
        PickleConverter<T1> item1,
        PickleConverter<T2> item2,
        PickleConverter<T3> item3,
        PickleConverter<T4> item4,
        PickleConverter<T5> item5,
        PickleConverter<T6> item6,
        PickleConverter<T7> item7,
        PickleConverter<TRest> rest)
        where TRest : notnull =>
        new TupleConverter<Tuple<T1, T2, T3, T4, T5, T6, T7, TRest>, T1, T2, T3, T4, T5, T6, T7, TRest>(
            Checked(item1),
            Checked(item2),
            Checked(item3),
            Checked(item4),
            Checked(item5),
            Checked(item6),
            Checked(item7),
            Rest(rest),
            static (Tuple<T1, T2, T3, T4, T5, T6, T7, TRest> t, out T1 i1, out T2 i2, out T3 i3, out T4 i4, out T5 i5, out T6 i6, out T7 i7, out TRest others) => (i1, i2, i3, i4, i5, i6, i7, others) = (t.Item1, t.Item2, t.Item3, t.Item4, t.Item5, t.Item6, t.Item7, t.Rest),
            static (i1, i2, i3, i4, i5, i6, i7, others) => new(i1, i2, i3, i4, i5, i6, i7, others));

    private static TupleConverter<TRest> Rest<TRest>(PickleConverter<TRest> rest) => rest as TupleConverter<TRest>
        ?? throw new ArgumentException("The rest of a tuple is a tuple.", nameof(rest));
}

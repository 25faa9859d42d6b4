using System.Diagnostics.CodeAnalysis;
using PickleGen.Copying;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>A tuple of five items.</summary>
internal sealed class TupleConverter<TTuple, T1, T2, T3, T4, T5>(
    PickleConverter<T1> item1,
    PickleConverter<T2> item2,
    PickleConverter<T3> item3,
    PickleConverter<T4> item4,
    PickleConverter<T5> item5,
    TupleConverter<TTuple, T1, T2, T3, T4, T5>.Splitter split,
    TupleConverter<TTuple, T1, T2, T3, T4, T5>.Joiner join) : TupleConverter<TTuple>
{
    public delegate void Splitter(TTuple tuple, out T1 item1, out T2 item2, out T3 item3, out T4 item4, out T5 item5);

    public delegate TTuple Joiner(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5);

    public override int Count => 5;

    internal override PickleConverter[] Parts => [item1, item2, item3, item4, item5];

    public override void WriteItems(ref PickleWriter writer, TTuple value)
    {
        split(value, out var value1, out var value2, out var value3, out var value4, out var value5);
        item1.Write(ref writer, value1);
        item2.Write(ref writer, value2);
        item3.Write(ref writer, value3);
        item4.Write(ref writer, value4);
        item5.Write(ref writer, value5);
    }

    public override TTuple CopyItems(CopyContext context, TTuple value)
    {
        split(value, out var value1, out var value2, out var value3, out var value4, out var value5);
        return join(
            context.Copy(item1, value1)!,
            context.Copy(item2, value2)!,
            context.Copy(item3, value3)!,
            context.Copy(item4, value4)!,
            context.Copy(item5, value5)!);
    }

    public override bool AreItemsEqual(EqualityContext context, TTuple left, TTuple right)
    {
        split(left, out var left1, out var left2, out var left3, out var left4, out var left5);
        split(right, out var right1, out var right2, out var right3, out var right4, out var right5);
        return context.AreEqual(item1, left1, right1)
            && context.AreEqual(item2, left2, right2)
            && context.AreEqual(item3, left3, right3)
            && context.AreEqual(item4, left4, right4)
            && context.AreEqual(item5, left5, right5);
    }

    public override bool StepItems(ref PickleReader reader, [MaybeNull] out TTuple value)
    {
        value = default;
        if (!Step(ref reader, item1, out var value1)) return false;
        if (!Step(ref reader, item2, out var value2)) return false;
        if (!Step(ref reader, item3, out var value3)) return false;
        if (!Step(ref reader, item4, out var value4)) return false;
        if (!Step(ref reader, item5, out var value5)) return false;
        value = join(value1!, value2!, value3!, value4!, value5!);
        return true;
    }

    public override TTuple TakeItems(IReadOnlyList<object?> items, int start, PickleMachine machine) => join(
        Item(item1, items, start, machine),
        Item(item2, items, start + 1, machine),
        Item(item3, items, start + 2, machine),
        Item(item4, items, start + 3, machine),
        Item(item5, items, start + 4, machine));
}

/// <summary>A tuple of six items.</summary>
internal sealed class TupleConverter<TTuple, T1, T2, T3, T4, T5, T6>(
    PickleConverter<T1> item1,
    PickleConverter<T2> item2,
    PickleConverter<T3> item3,
    PickleConverter<T4> item4,
    PickleConverter<T5> item5,
    PickleConverter<T6> item6,
    TupleConverter<TTuple, T1, T2, T3, T4, T5, T6>.Splitter split,
    TupleConverter<TTuple, T1, T2, T3, T4, T5, T6>.Joiner join) : TupleConverter<TTuple>
{
    public delegate void Splitter(TTuple tuple, out T1 item1, out T2 item2, out T3 item3, out T4 item4, out T5 item5, out T6 item6);

    public delegate TTuple Joiner(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6);

    public override int Count => 6;

    internal override PickleConverter[] Parts => [item1, item2, item3, item4, item5, item6];

    public override void WriteItems(ref PickleWriter writer, TTuple value)
    {
        split(value, out var value1, out var value2, out var value3, out var value4, out var value5, out var value6);
        item1.Write(ref writer, value1);
        item2.Write(ref writer, value2);
        item3.Write(ref writer, value3);
        item4.Write(ref writer, value4);
        item5.Write(ref writer, value5);
        item6.Write(ref writer, value6);
    }

    public override TTuple CopyItems(CopyContext context, TTuple value)
    {
        split(value, out var value1, out var value2, out var value3, out var value4, out var value5, out var value6);
        return join(
            context.Copy(item1, value1)!,
            context.Copy(item2, value2)!,
            context.Copy(item3, value3)!,
            context.Copy(item4, value4)!,
            context.Copy(item5, value5)!,
            context.Copy(item6, value6)!);
    }

    public override bool AreItemsEqual(EqualityContext context, TTuple left, TTuple right)
    {
        split(left, out var left1, out var left2, out var left3, out var left4, out var left5, out var left6);
        split(right, out var right1, out var right2, out var right3, out var right4, out var right5, out var right6);
        return context.AreEqual(item1, left1, right1)
            && context.AreEqual(item2, left2, right2)
            && context.AreEqual(item3, left3, right3)
            && context.AreEqual(item4, left4, right4)
            && context.AreEqual(item5, left5, right5)
            && context.AreEqual(item6, left6, right6);
    }

    public override bool StepItems(ref PickleReader reader, [MaybeNull] out TTuple value)
    {
        value = default;
        if (!Step(ref reader, item1, out var value1)) return false;
        if (!Step(ref reader, item2, out var value2)) return false;
        if (!Step(ref reader, item3, out var value3)) return false;
        if (!Step(ref reader, item4, out var value4)) return false;
        if (!Step(ref reader, item5, out var value5)) return false;
        if (!Step(ref reader, item6, out var value6)) return false;
        value = join(value1!, value2!, value3!, value4!, value5!, value6!);
        return true;
    }

    public override TTuple TakeItems(IReadOnlyList<object?> items, int start, PickleMachine machine) => join(
        Item(item1, items, start, machine),
        Item(item2, items, start + 1, machine),
        Item(item3, items, start + 2, machine),
        Item(item4, items, start + 3, machine),
        Item(item5, items, start + 4, machine),
        Item(item6, items, start + 5, machine));
}

/// <summary>A tuple of seven items.</summary>
internal sealed class TupleConverter<TTuple, T1, T2, T3, T4, T5, T6, T7>(
    PickleConverter<T1> item1,
    PickleConverter<T2> item2,
    PickleConverter<T3> item3,
    PickleConverter<T4> item4,
    PickleConverter<T5> item5,
    PickleConverter<T6> item6,
    PickleConverter<T7> item7,
    TupleConverter<TTuple, T1, T2, T3, T4, T5, T6, T7>.Splitter split,
    TupleConverter<TTuple, T1, T2, T3, T4, T5, T6, T7>.Joiner join) : TupleConverter<TTuple>
{
    public delegate void Splitter(TTuple tuple, out T1 item1, out T2 item2, out T3 item3, out T4 item4, out T5 item5, out T6 item6, out T7 item7);

    public delegate TTuple Joiner(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7);

    public override int Count => 7;

    internal override PickleConverter[] Parts => [item1, item2, item3, item4, item5, item6, item7];

    public override void WriteItems(ref PickleWriter writer, TTuple value)
    {
        split(value, out var value1, out var value2, out var value3, out var value4, out var value5, out var value6, out var value7);
        item1.Write(ref writer, value1);
        item2.Write(ref writer, value2);
        item3.Write(ref writer, value3);
        item4.Write(ref writer, value4);
        item5.Write(ref writer, value5);
        item6.Write(ref writer, value6);
        item7.Write(ref writer, value7);
    }

    public override TTuple CopyItems(CopyContext context, TTuple value)
    {
        split(value, out var value1, out var value2, out var value3, out var value4, out var value5, out var value6, out var value7);
        return join(
            context.Copy(item1, value1)!,
            context.Copy(item2, value2)!,
            context.Copy(item3, value3)!,
            context.Copy(item4, value4)!,
            context.Copy(item5, value5)!,
            context.Copy(item6, value6)!,
            context.Copy(item7, value7)!);
    }

    public override bool AreItemsEqual(EqualityContext context, TTuple left, TTuple right)
    {
        split(left, out var left1, out var left2, out var left3, out var left4, out var left5, out var left6, out var left7);
        split(right, out var right1, out var right2, out var right3, out var right4, out var right5, out var right6, out var right7);
        return context.AreEqual(item1, left1, right1)
            && context.AreEqual(item2, left2, right2)
            && context.AreEqual(item3, left3, right3)
            && context.AreEqual(item4, left4, right4)
            && context.AreEqual(item5, left5, right5)
            && context.AreEqual(item6, left6, right6)
            && context.AreEqual(item7, left7, right7);
    }

    public override bool StepItems(ref PickleReader reader, [MaybeNull] out TTuple value)
    {
        value = default;
        if (!Step(ref reader, item1, out var value1)) return false;
        if (!Step(ref reader, item2, out var value2)) return false;
        if (!Step(ref reader, item3, out var value3)) return false;
        if (!Step(ref reader, item4, out var value4)) return false;
        if (!Step(ref reader, item5, out var value5)) return false;
        if (!Step(ref reader, item6, out var value6)) return false;
        if (!Step(ref reader, item7, out var value7)) return false;
        value = join(value1!, value2!, value3!, value4!, value5!, value6!, value7!);
        return true;
    }

    public override TTuple TakeItems(IReadOnlyList<object?> items, int start, PickleMachine machine) => join(
        Item(item1, items, start, machine),
        Item(item2, items, start + 1, machine),
        Item(item3, items, start + 2, machine),
        Item(item4, items, start + 3, machine),
        Item(item5, items, start + 4, machine),
        Item(item6, items, start + 5, machine),
        Item(item7, items, start + 6, machine));
}

/// <summary>A tuple of more than seven items; the rest is a tuple of its own in C#, not in Python.</summary>
internal sealed class TupleConverter<TTuple, T1, T2, T3, T4, T5, T6, T7, TRest>(
    PickleConverter<T1> item1,
    PickleConverter<T2> item2,
    PickleConverter<T3> item3,
    PickleConverter<T4> item4,
    PickleConverter<T5> item5,
    PickleConverter<T6> item6,
    PickleConverter<T7> item7,
    TupleConverter<TRest> rest,
    TupleConverter<TTuple, T1, T2, T3, T4, T5, T6, T7, TRest>.Splitter split,
    TupleConverter<TTuple, T1, T2, T3, T4, T5, T6, T7, TRest>.Joiner join) : TupleConverter<TTuple>
{
    public delegate void Splitter(TTuple tuple, out T1 item1, out T2 item2, out T3 item3, out T4 item4, out T5 item5, out T6 item6, out T7 item7, out TRest rest);

    public delegate TTuple Joiner(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, TRest rest);

    public override int Count => 7 + rest.Count;

    internal override PickleConverter[] Parts => [item1, item2, item3, item4, item5, item6, item7, rest];

    public override void WriteItems(ref PickleWriter writer, TTuple value)
    {
        split(value, out var value1, out var value2, out var value3, out var value4, out var value5, out var value6, out var value7, out var others);
        item1.Write(ref writer, value1);
        item2.Write(ref writer, value2);
        item3.Write(ref writer, value3);
        item4.Write(ref writer, value4);
        item5.Write(ref writer, value5);
        item6.Write(ref writer, value6);
        item7.Write(ref writer, value7);
        rest.WriteItems(ref writer, others);
    }

    public override TTuple CopyItems(CopyContext context, TTuple value)
    {
        split(value, out var value1, out var value2, out var value3, out var value4, out var value5, out var value6, out var value7, out var others);
        return join(
            context.Copy(item1, value1)!,
            context.Copy(item2, value2)!,
            context.Copy(item3, value3)!,
            context.Copy(item4, value4)!,
            context.Copy(item5, value5)!,
            context.Copy(item6, value6)!,
            context.Copy(item7, value7)!,
            rest.CopyItems(context, others));
    }

    public override bool AreItemsEqual(EqualityContext context, TTuple left, TTuple right)
    {
        split(left, out var left1, out var left2, out var left3, out var left4, out var left5, out var left6, out var left7, out var leftOthers);
        split(right, out var right1, out var right2, out var right3, out var right4, out var right5, out var right6, out var right7, out var rightOthers);
        return context.AreEqual(item1, left1, right1)
            && context.AreEqual(item2, left2, right2)
            && context.AreEqual(item3, left3, right3)
            && context.AreEqual(item4, left4, right4)
            && context.AreEqual(item5, left5, right5)
            && context.AreEqual(item6, left6, right6)
            && context.AreEqual(item7, left7, right7)
            && rest.AreItemsEqual(context, leftOthers, rightOthers);
    }

    public override bool StepItems(ref PickleReader reader, [MaybeNull] out TTuple value)
    {
        value = default;
        if (!Step(ref reader, item1, out var value1)) return false;
        if (!Step(ref reader, item2, out var value2)) return false;
        if (!Step(ref reader, item3, out var value3)) return false;
        if (!Step(ref reader, item4, out var value4)) return false;
        if (!Step(ref reader, item5, out var value5)) return false;
        if (!Step(ref reader, item6, out var value6)) return false;
        if (!Step(ref reader, item7, out var value7)) return false;
        if (!rest.StepItems(ref reader, out var others)) return false;
        value = join(value1!, value2!, value3!, value4!, value5!, value6!, value7!, others!);
        return true;
    }

    public override TTuple TakeItems(IReadOnlyList<object?> items, int start, PickleMachine machine) => join(
        Item(item1, items, start, machine),
        Item(item2, items, start + 1, machine),
        Item(item3, items, start + 2, machine),
        Item(item4, items, start + 3, machine),
        Item(item5, items, start + 4, machine),
        Item(item6, items, start + 5, machine),
        Item(item7, items, start + 6, machine),
        rest.TakeItems(items, start + 7, machine));
}

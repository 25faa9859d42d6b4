using System.Diagnostics.CodeAnalysis;
using PickleGen.Copying;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>A tuple of one item.</summary>
internal sealed class TupleConverter<TTuple, T1>(
    PickleConverter<T1> item1,
    TupleConverter<TTuple, T1>.Splitter split,
    TupleConverter<TTuple, T1>.Joiner join) : TupleConverter<TTuple>
{
    public delegate void Splitter(TTuple tuple, out T1 item1);

    public delegate TTuple Joiner(T1 item1);

    public override int Count => 1;

    internal override PickleConverter[] Parts => [item1];

    public override void WriteItems(ref PickleWriter writer, TTuple value)
    {
        split(value, out var value1);
        item1.Write(ref writer, value1);
    }

    public override TTuple CopyItems(CopyContext context, TTuple value)
    {
        split(value, out var value1);
        return join(
            context.Copy(item1, value1)!);
    }

    public override bool AreItemsEqual(EqualityContext context, TTuple left, TTuple right)
    {
        split(left, out var left1);
        split(right, out var right1);
        return context.AreEqual(item1, left1, right1);
    }

    public override bool StepItems(ref PickleReader reader, [MaybeNull] out TTuple value)
    {
        value = default;
        if (!Step(ref reader, item1, out var value1)) return false;
        value = join(value1!);
        return true;
    }

    public override TTuple TakeItems(IReadOnlyList<object?> items, int start, PickleMachine machine) => join(
        Item(item1, items, start, machine));
}

/// <summary>A tuple of two items.</summary>
internal sealed class TupleConverter<TTuple, T1, T2>(
    PickleConverter<T1> item1,
    PickleConverter<T2> item2,
    TupleConverter<TTuple, T1, T2>.Splitter split,
    TupleConverter<TTuple, T1, T2>.Joiner join) : TupleConverter<TTuple>
{
    public delegate void Splitter(TTuple tuple, out T1 item1, out T2 item2);

    public delegate TTuple Joiner(T1 item1, T2 item2);

    public override int Count => 2;

    internal override PickleConverter[] Parts => [item1, item2];

    public override void WriteItems(ref PickleWriter writer, TTuple value)
    {
        split(value, out var value1, out var value2);
        item1.Write(ref writer, value1);
        item2.Write(ref writer, value2);
    }

    public override TTuple CopyItems(CopyContext context, TTuple value)
    {
        split(value, out var value1, out var value2);
        return join(
            context.Copy(item1, value1)!,
            context.Copy(item2, value2)!);
    }

    public override bool AreItemsEqual(EqualityContext context, TTuple left, TTuple right)
    {
        split(left, out var left1, out var left2);
        split(right, out var right1, out var right2);
        return context.AreEqual(item1, left1, right1)
            && context.AreEqual(item2, left2, right2);
    }

    public override bool StepItems(ref PickleReader reader, [MaybeNull] out TTuple value)
    {
        value = default;
        if (!Step(ref reader, item1, out var value1)) return false;
        if (!Step(ref reader, item2, out var value2)) return false;
        value = join(value1!, value2!);
        return true;
    }

    public override TTuple TakeItems(IReadOnlyList<object?> items, int start, PickleMachine machine) => join(
        Item(item1, items, start, machine),
        Item(item2, items, start + 1, machine));
}

/// <summary>A tuple of three items.</summary>
internal sealed class TupleConverter<TTuple, T1, T2, T3>(
    PickleConverter<T1> item1,
    PickleConverter<T2> item2,
    PickleConverter<T3> item3,
    TupleConverter<TTuple, T1, T2, T3>.Splitter split,
    TupleConverter<TTuple, T1, T2, T3>.Joiner join) : TupleConverter<TTuple>
{
    public delegate void Splitter(TTuple tuple, out T1 item1, out T2 item2, out T3 item3);

    public delegate TTuple Joiner(T1 item1, T2 item2, T3 item3);

    public override int Count => 3;

    internal override PickleConverter[] Parts => [item1, item2, item3];

    public override void WriteItems(ref PickleWriter writer, TTuple value)
    {
        split(value, out var value1, out var value2, out var value3);
        item1.Write(ref writer, value1);
        item2.Write(ref writer, value2);
        item3.Write(ref writer, value3);
    }

    public override TTuple CopyItems(CopyContext context, TTuple value)
    {
        split(value, out var value1, out var value2, out var value3);
        return join(
            context.Copy(item1, value1)!,
            context.Copy(item2, value2)!,
            context.Copy(item3, value3)!);
    }

    public override bool AreItemsEqual(EqualityContext context, TTuple left, TTuple right)
    {
        split(left, out var left1, out var left2, out var left3);
        split(right, out var right1, out var right2, out var right3);
        return context.AreEqual(item1, left1, right1)
            && context.AreEqual(item2, left2, right2)
            && context.AreEqual(item3, left3, right3);
    }

    public override bool StepItems(ref PickleReader reader, [MaybeNull] out TTuple value)
    {
        value = default;
        if (!Step(ref reader, item1, out var value1)) return false;
        if (!Step(ref reader, item2, out var value2)) return false;
        if (!Step(ref reader, item3, out var value3)) return false;
        value = join(value1!, value2!, value3!);
        return true;
    }

    public override TTuple TakeItems(IReadOnlyList<object?> items, int start, PickleMachine machine) => join(
        Item(item1, items, start, machine),
        Item(item2, items, start + 1, machine),
        Item(item3, items, start + 2, machine));
}

/// <summary>A tuple of four items.</summary>
internal sealed class TupleConverter<TTuple, T1, T2, T3, T4>(
    PickleConverter<T1> item1,
    PickleConverter<T2> item2,
    PickleConverter<T3> item3,
    PickleConverter<T4> item4,
    TupleConverter<TTuple, T1, T2, T3, T4>.Splitter split,
    TupleConverter<TTuple, T1, T2, T3, T4>.Joiner join) : TupleConverter<TTuple>
{
    public delegate void Splitter(TTuple tuple, out T1 item1, out T2 item2, out T3 item3, out T4 item4);

    public delegate TTuple Joiner(T1 item1, T2 item2, T3 item3, T4 item4);

    public override int Count => 4;

    internal override PickleConverter[] Parts => [item1, item2, item3, item4];

    public override void WriteItems(ref PickleWriter writer, TTuple value)
    {
        split(value, out var value1, out var value2, out var value3, out var value4);
        item1.Write(ref writer, value1);
        item2.Write(ref writer, value2);
        item3.Write(ref writer, value3);
        item4.Write(ref writer, value4);
    }

    public override TTuple CopyItems(CopyContext context, TTuple value)
    {
        split(value, out var value1, out var value2, out var value3, out var value4);
        return join(
            context.Copy(item1, value1)!,
            context.Copy(item2, value2)!,
            context.Copy(item3, value3)!,
            context.Copy(item4, value4)!);
    }

    public override bool AreItemsEqual(EqualityContext context, TTuple left, TTuple right)
    {
        split(left, out var left1, out var left2, out var left3, out var left4);
        split(right, out var right1, out var right2, out var right3, out var right4);
        return context.AreEqual(item1, left1, right1)
            && context.AreEqual(item2, left2, right2)
            && context.AreEqual(item3, left3, right3)
            && context.AreEqual(item4, left4, right4);
    }

    public override bool StepItems(ref PickleReader reader, [MaybeNull] out TTuple value)
    {
        value = default;
        if (!Step(ref reader, item1, out var value1)) return false;
        if (!Step(ref reader, item2, out var value2)) return false;
        if (!Step(ref reader, item3, out var value3)) return false;
        if (!Step(ref reader, item4, out var value4)) return false;
        value = join(value1!, value2!, value3!, value4!);
        return true;
    }

    public override TTuple TakeItems(IReadOnlyList<object?> items, int start, PickleMachine machine) => join(
        Item(item1, items, start, machine),
        Item(item2, items, start + 1, machine),
        Item(item3, items, start + 2, machine),
        Item(item4, items, start + 3, machine));
}

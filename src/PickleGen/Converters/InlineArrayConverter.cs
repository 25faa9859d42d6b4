using PickleGen.Copying;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>An inline array as a list. It has one length, so that a list of another is refused.</summary>
internal sealed class InlineArrayConverter<TArray, T>(PickleConverter<T> item, PickleInlineArrayItems<TArray, T> items) : PickleConverter<TArray>
    where TArray : struct
{
    internal override string Expectation => $"a list of {Length} items, each {item.Expectation}";

    internal override PickleConverter[] Parts => [item];

    private int Length
    {
        get
        {
            var none = default(TArray);
            return items(ref none).Length;
        }
    }

    internal override void Write(ref PickleWriter writer, TArray value)
    {
        var span = items(ref value);
        writer.StartList(null);
        for (var i = 0; i < span.Length; i++)
        {
            writer.BeforeItem(i, span.Length);
            item.Write(ref writer, span[i]);
            writer.AfterItem(i, span.Length);
        }

        writer.EndList();
    }

    internal override TArray Copy(CopyContext context, TArray value)
    {
        var copy = value;
        var span = items(ref copy);
        for (var i = 0; i < span.Length; i++) span[i] = context.Copy(item, span[i])!;
        return copy;
    }

    internal override bool AreEqual(EqualityContext context, TArray left, TArray right) => context.AreSpansEqual<T>(item, items(ref left), items(ref right));

    internal override TArray Take(in PickleSlot slot, PickleMachine machine)
    {
        if (CollectionItems.Of(slot, CollectionShape.List) is not IReadOnlyList<object?> general) throw machine.Mismatch(Expectation, slot);
        var value = default(TArray);
        var span = items(ref value);
        if (general.Count != span.Length) throw machine.Error($"expected {Expectation}, found one of {general.Count}");
        for (var i = 0; i < span.Length; i++)
        {
            machine.EnterIndex(i);
            span[i] = item.Take(PickleSlot.From(general[i]), machine)!;
            machine.Leave();
        }

        return value;
    }
}

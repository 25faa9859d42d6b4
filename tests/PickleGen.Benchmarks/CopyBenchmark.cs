using PickleGen.Benchmarks.Measuring;
using PickleGen.Benchmarks.Workloads;

namespace PickleGen.Benchmarks;

/// <summary>Copies and comparisons against a pickle that is written and read.</summary>
internal sealed class CopyBenchmark
{
    private static readonly PickleConverter<List<Item>> Converter = PickleConverters.List(PickleConverters.For<Item>());

    private readonly List<Item> _items;
    private readonly List<Item> _others;

    public CopyBenchmark(int count)
    {
        _items = Item.Make(count);
        _others = PickleCopy.DeepCopy(_items, Converter);
        if (!PickleCopy.DeepEquals(_items, _others, Converter) || !Pickle.Dumps(_items, Converter).AsSpan().SequenceEqual(Pickle.Dumps(_others, Converter)))
            throw new InvalidOperationException("The copy is not equal.");
    }

    public Contender Pickled { get; private set; } = null!;

    public Contender Copied { get; private set; } = null!;

    public Contender Shallow { get; private set; } = null!;

    public Contender Compared { get; private set; } = null!;

    public Contender ByBytes { get; private set; } = null!;

    public void Run(int rounds, double secondsPerTurn)
    {
        Pickled = new("`Pickle.Dumps` and `Pickle.Loads`", least => ProcessorTime.SecondsOf(() => Pickle.Loads(Pickle.Dumps(_items, Converter), Converter), least));
        Copied = new("`PickleCopy.DeepCopy`", least => ProcessorTime.SecondsOf(() => PickleCopy.DeepCopy(_items, Converter), least));
        Shallow = new("`PickleCopy.Copy` of each", least => ProcessorTime.SecondsOf(CopyEach, least));
        ByBytes = new("`Pickle.Dumps` twice, bytes compared", least => ProcessorTime.SecondsOf(() => Pickle.Dumps(_items, Converter).AsSpan().SequenceEqual(Pickle.Dumps(_others, Converter)), least));
        Compared = new("`PickleCopy.DeepEquals`", least => ProcessorTime.SecondsOf(() => PickleCopy.DeepEquals(_items, _others, Converter), least));
        Contest.Run([Pickled, Copied, Shallow, ByBytes, Compared], rounds, secondsPerTurn);
    }

    private void CopyEach()
    {
        foreach (var item in _items)
            PickleCopy.Copy(item);
    }
}

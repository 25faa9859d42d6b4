using System.Buffers;
using PickleGen.Benchmarks.Measuring;
using PickleGen.Benchmarks.Workloads;

namespace PickleGen.Benchmarks;

/// <summary>Reading and writing objects of one class at one protocol, in C# and in CPython.</summary>
internal sealed class HelloBenchmark
{
    private static readonly PickleConverter<List<Item>> Converter = PickleConverters.List(PickleConverters.For<Item>());

    private readonly int _protocol;
    private readonly PickleOptions _options;
    private readonly List<Item> _items;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly byte[] _pickle;
    private readonly PythonSide _python;

    public HelloBenchmark(int protocol, int count)
    {
        _protocol = protocol;
        _options = new() { Protocol = protocol };
        _items = Item.Make(count);
        _python = new(count);
        _pickle = _python.Dumps(protocol);
        Verify();
    }

    public string PythonName => _python.Name;

    public bool SameBytes => Pickle.Dumps(_items, Converter, _options).AsSpan().SequenceEqual(_pickle);

    public int Length => _pickle.Length;

    public HelloResult Run(int rounds, double secondsPerTurn)
    {
        Contender load = new("`Pickle.Loads`", least => ProcessorTime.SecondsOf(() => Pickle.Loads(_pickle, Converter), least));
        Contender dumps = new("`Pickle.Dumps`", least => ProcessorTime.SecondsOf(() => Pickle.Dumps(_items, Converter, _options), least));
        Contender dump = new("`Pickle.Dump`, buffer reused", least => ProcessorTime.SecondsOf(DumpIntoBuffer, least));
        Contender pythonLoad = new("`pickle.loads`", least => _python.SecondsOfLoad(_pickle, least));
        Contender pythonDumps = new("`pickle.dumps`", least => _python.SecondsOfDump(_protocol, least));
        Contest.Run([load, pythonLoad, dumps, pythonDumps, dump], rounds, secondsPerTurn);
        return new(_protocol, load, pythonLoad, dumps, dump, pythonDumps);
    }

    private void DumpIntoBuffer()
    {
        _buffer.ResetWrittenCount();
        Pickle.Dump(_items, Converter, _buffer, _options);
    }

    // Both sides must do the same work.
    private void Verify()
    {
        var loaded = Pickle.Loads(_pickle, Converter)!;
        var same = loaded.Count == _items.Count && loaded.Zip(_items).All(pair =>
            pair.First.Id == pair.Second.Id && pair.First.Name == pair.Second.Name
            && pair.First.Price.Equals(pair.Second.Price) && pair.First.Tags.SequenceEqual(pair.Second.Tags));
        if (!same)
            throw new InvalidOperationException("C# and Python do not make the same objects.");
    }
}

/// <summary>The measurements of one protocol.</summary>
internal sealed record HelloResult(
    int Protocol, Contender Load, Contender PythonLoad, Contender Dumps, Contender Dump, Contender PythonDumps)
{
    public IEnumerable<(string Work, Contender CSharp, Contender Python)> Rows =>
    [
        ("load", Load, PythonLoad),
        ("dump", Dumps, PythonDumps),
        ("dump", Dump, PythonDumps),
    ];
}

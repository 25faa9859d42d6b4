using PickleGen.Benchmarks.Measuring;

namespace PickleGen.Benchmarks.Files;

/// <summary>Small objects streamed from one file, against <c>Loads</c> on the same bytes in memory.</summary>
internal sealed class FilesBenchmark(string folder, int count)
{
    private const int Sensors = 20;

    private readonly string _file = Path.Combine(folder, "readings.pkl");
    private readonly List<(long Objects, long WorkingSet)> _memory = [];

    public IReadOnlyList<(long Objects, long WorkingSet)> Memory => _memory;

    public long Length => new FileInfo(_file).Length;

    public double WriteSeconds { get; private set; }

    public double IndexSeconds { get; private set; }

    public double IndexBytes { get; private set; }

    public Contender Loads { get; private set; } = null!;

    public List<Contender> Streams { get; } = [];

    public void Run(int rounds)
    {
        WriteSeconds = ProcessorTime.SecondsOf(() => PickleFile.AppendAll(_file, Make()), 0);
        MeasureMemory();
        MeasureIndex();

        var data = File.ReadAllBytes(_file);
        Loads = new("`Pickle.Loads(bytes, out consumed)`, the file in memory", least => ProcessorTime.SecondsOf(() => LoadEach(data), least));
        Streams.Add(new("`PickleFile.ReadAll`", least => ProcessorTime.SecondsOf(() => Check(PickleFile.ReadAll<Reading>(_file)), least)));
        Streams.Add(new("`PickleFile.ReadAll`, memory-mapped", least => ProcessorTime.SecondsOf(() => Check(PickleFile.ReadAll<Reading>(_file, new PickleFileOptions { MemoryMapped = true })), least)));
        Streams.Add(new("`PickleFile.ReadAllAsync`", least => ProcessorTime.SecondsOf(() => CheckAsync().GetAwaiter().GetResult(), least)));
        Contest.Run([Loads, .. Streams], rounds, 0);
    }

    private IEnumerable<Reading> Make()
    {
        var sensors = Enumerable.Range(0, Sensors).Select(n => $"sensor {n}").ToArray();
        for (var i = 0; i < count; i++) yield return new Reading { Id = i, Value = i / 16.0, Sensor = sensors[i % Sensors] };
    }

    private void LoadEach(byte[] data)
    {
        var sum = 0L;
        for (var at = 0L; at < data.Length;)
        {
            sum += Pickle.Loads<Reading>(data.AsSpan((int)at), out var consumed).Id;
            at += consumed;
        }

        Compare(sum);
    }

    private void Check(IEnumerable<Reading> readings)
    {
        var sum = 0L;
        foreach (var reading in readings) sum += reading.Id;
        Compare(sum);
    }

    private async Task CheckAsync()
    {
        var sum = 0L;
        await foreach (var reading in PickleFile.ReadAllAsync<Reading>(_file)) sum += reading.Id;
        Compare(sum);
    }

    private void Compare(long sum)
    {
        if (sum != count * (count - 1L) / 2) throw new InvalidOperationException("Not every object was read.");
    }

    // Before anything else is in memory.
    private void MeasureMemory()
    {
        var seen = 0L;
        foreach (var reading in PickleFile.ReadAll<Reading>(_file))
        {
            if (seen++ % (count / 10) == 0) _memory.Add((seen, Environment.WorkingSet));
        }

        _memory.Add((seen, Environment.WorkingSet));
    }

    private void MeasureIndex()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        PickleFileIndex? index = null;
        IndexSeconds = ProcessorTime.SecondsOf(() => index = PickleFileIndex.Open(_file), 0);
        IndexBytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)index!.Count;
        index.Dispose();
    }
}

using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PickleGen.Testing.Python;

namespace PickleGen.Benchmarks.Quick;

/// <summary>A workload of one type.</summary>
internal sealed class WorkloadOf<T> : Workload
{
    private readonly List<(PythonInstallation Python, PythonWorkload Workload)> _others = [];
    private T _value = default!;
    private PythonWorkload _python = null!;

    public required Func<T> Make { get; init; }

    /// <summary>The expression that makes the same in workloads.py.</summary>
    public required string Python { get; init; }

    public required PickleConverter<T> Converter { get; init; }

    public required JsonTypeInfo<T> Json { get; init; }

    /// <summary>Floors, and other ways of ours; they are given the data and its pickle.</summary>
    public Func<T, byte[], IEnumerable<Entry>> MoreLoads { get; init; } = (_, _) => [];

    public Func<T, byte[], IEnumerable<Entry>> MoreDumps { get; init; } = (_, _) => [];

    public override void Prepare(Pythons pythons)
    {
        _value = Make();
        _python = new(pythons.Reference, Python);
        SameBytes = Pickle.Dumps(_value, Converter).AsSpan().SequenceEqual(_python.Pickle);
        if (SameBytes is false && !PickleCopy.DeepEquals(_value, Pickle.Loads(_python.Pickle, Converter), Converter))
            throw new InvalidOperationException($"{Name}: C# and Python do not make the same data.");
        foreach (var python in pythons.Others)
        {
            var pickle = Pickle.Dumps(_value, Converter, new() { Protocol = python.HighestProtocol });
            _others.Add((python, new(python, pickle)));
        }
    }

    public override Race Load()
    {
        var pickle = _python.Pickle;
        var json = JsonSerializer.SerializeToUtf8Bytes(_value, Json);
        return new(Name, "load",
        [
            new(Names.Typed, () => Pickle.Loads(pickle, Converter), pickle.Length),
            new(Names.Untyped, () => Pickle.Loads(pickle), pickle.Length),
            .. MoreLoads(_value, pickle),
            new(Names.Json, () => JsonSerializer.Deserialize(json, Json), json.Length),
            .. InPython("load"),
        ], LoadGoals);
    }

    public override Race Dump()
    {
        var pickle = _python.Pickle;
        var untyped = Pickle.Loads(pickle);
        var jsonBuffer = new ArrayBufferWriter<byte>();
        var jsonWriter = new Utf8JsonWriter(jsonBuffer);
        DumpJson();
        return new(Name, "dump",
        [
            new(Names.Reused, DumpInto(_value, Converter), pickle.Length),
            new(Names.Dumps, () => Pickle.Dumps(_value, Converter), pickle.Length),
            new(Names.Untyped, DumpInto(untyped, PickleConverters.Object!), pickle.Length),
            .. MoreDumps(_value, pickle),
            new(Names.Json, DumpJson, jsonBuffer.WrittenCount),
            .. InPython("dump"),
        ], DumpGoals);

        void DumpJson()
        {
            jsonBuffer.ResetWrittenCount();
            jsonWriter.Reset();
            JsonSerializer.Serialize(jsonWriter, _value, Json);
        }
    }

    public override Action Ours(string work)
    {
        var value = Make();
        if (work == "dump")
            return DumpInto(value, Converter);

        var pickle = Pickle.Dumps(value, Converter);
        return work == "untyped" ? () => Pickle.Loads(pickle) : () => Pickle.Loads(pickle, Converter);
    }

    private static Action DumpInto<TValue>(TValue value, PickleConverter<TValue> converter)
    {
        var buffer = new ArrayBufferWriter<byte>();
        return () =>
        {
            buffer.ResetWrittenCount();
            Pickle.Dump(value, converter, buffer);
        };
    }

    private IEnumerable<Entry> InPython(string work) =>
    [
        new(Names.Python, least => _python.SecondsOf(work, least), _python.Length),
        .. _others.Select(other => new Entry(Names.Of(other.Python), least => other.Workload.SecondsOf(work, least / 3), other.Workload.Length)
        {
            MostRounds = Pythons.RoundsOfOthers,
        }),
    ];
}

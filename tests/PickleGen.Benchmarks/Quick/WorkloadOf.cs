using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PickleGen.Testing.Python;

namespace PickleGen.Benchmarks.Quick;

/// <summary>A workload of one type.</summary>
internal sealed class WorkloadOf<T> : Workload
{
    private T? _value;
    private PythonWorkload? _python;

    public required Func<T> Make { get; init; }

    /// <summary>The expression that makes the same in workloads.py.</summary>
    public required string Python { get; init; }

    public required PickleConverter<T> Converter { get; init; }

    public required JsonTypeInfo<T> Json { get; init; }

    /// <summary>Floors, and other ways of ours; they are given the data and its pickle.</summary>
    public Func<T, byte[], IEnumerable<Entry>> MoreLoads { get; init; } = (_, _) => [];

    public Func<T, byte[], IEnumerable<Entry>> MoreDumps { get; init; } = (_, _) => [];

    public override Race Load(PythonInstallation python)
    {
        var (value, other) = Prepare(python);
        var pickle = other.Pickle;
        var json = JsonSerializer.SerializeToUtf8Bytes(value, Json);
        return new(Name, "load",
        [
            new(Names.Typed, () => Pickle.Loads(pickle, Converter), pickle.Length),
            new(Names.Untyped, () => Pickle.Loads(pickle), pickle.Length),
            .. MoreLoads(value, pickle),
            new(Names.Python, other.SecondsOfLoad, pickle.Length),
            new(Names.Json, () => JsonSerializer.Deserialize(json, Json), json.Length),
        ], LoadGoals);
    }

    public override Race Dump(PythonInstallation python)
    {
        var (value, other) = Prepare(python);
        var pickle = other.Pickle;
        var untyped = Pickle.Loads(pickle);
        var jsonBuffer = new ArrayBufferWriter<byte>();
        var jsonWriter = new Utf8JsonWriter(jsonBuffer);
        DumpJson();
        return new(Name, "dump",
        [
            new(Names.Reused, DumpInto(value, Converter), pickle.Length),
            new(Names.Dumps, () => Pickle.Dumps(value, Converter), pickle.Length),
            new(Names.Untyped, DumpInto(untyped, PickleConverters.Object!), pickle.Length),
            .. MoreDumps(value, pickle),
            new(Names.Python, other.SecondsOfDump, pickle.Length),
            new(Names.Json, DumpJson, jsonBuffer.WrittenCount),
        ], DumpGoals);

        void DumpJson()
        {
            jsonBuffer.ResetWrittenCount();
            jsonWriter.Reset();
            JsonSerializer.Serialize(jsonWriter, value, Json);
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

    // Both sides must have the same data.
    private (T Value, PythonWorkload Python) Prepare(PythonInstallation python)
    {
        if (_python is { } known)
            return (_value!, known);

        var value = Make();
        var other = new PythonWorkload(python, Python);
        SameBytes = Pickle.Dumps(value, Converter).AsSpan().SequenceEqual(other.Pickle);
        if (SameBytes is false && !PickleCopy.DeepEquals(value, Pickle.Loads(other.Pickle, Converter), Converter))
            throw new InvalidOperationException($"{Name}: C# and Python do not make the same data.");
        (_value, _python) = (value, other);
        return (value, other);
    }
}

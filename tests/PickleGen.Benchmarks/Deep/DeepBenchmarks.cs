using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using PickleGen.Benchmarks.Quick;

namespace PickleGen.Benchmarks.Deep;

/// <summary>What BenchmarkDotNet measures of a workload: ours and System.Text.Json, with allocations and collections.</summary>
[MemoryDiagnoser]
public abstract class DeepBenchmarks<T>
{
    private readonly WorkloadOf<T> _workload;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly ArrayBufferWriter<byte> _jsonBuffer = new();
    private readonly Utf8JsonWriter _jsonWriter;
    private T _value = default!;
    private object? _untyped;
    private byte[] _pickle = [];
    private byte[] _json = [];

    private protected DeepBenchmarks(WorkloadOf<T> workload) => (_workload, _jsonWriter) = (workload, new(_jsonBuffer));

    [GlobalSetup]
    public void MakeData()
    {
        _value = _workload.Make();
        _pickle = Dumps();
        _untyped = LoadUntyped();
        _json = JsonSerializer.SerializeToUtf8Bytes(_value, _workload.Json);
    }

    [Benchmark]
    public T Load() => Pickle.Loads(_pickle, _workload.Converter);

    [Benchmark]
    public object? LoadUntyped() => Pickle.Loads(_pickle);

    [Benchmark]
    public T? LoadJson() => JsonSerializer.Deserialize(_json, _workload.Json);

    [Benchmark]
    public void Dump()
    {
        _buffer.ResetWrittenCount();
        Pickle.Dump(_value, _workload.Converter, _buffer);
    }

    [Benchmark]
    public byte[] Dumps() => Pickle.Dumps(_value, _workload.Converter);

    [Benchmark]
    public void DumpUntyped()
    {
        _buffer.ResetWrittenCount();
        Pickle.Dump(_untyped, PickleConverters.Object!, _buffer);
    }

    [Benchmark]
    public void DumpJson()
    {
        _jsonBuffer.ResetWrittenCount();
        _jsonWriter.Reset();
        JsonSerializer.Serialize(_jsonWriter, _value, _workload.Json);
    }
}

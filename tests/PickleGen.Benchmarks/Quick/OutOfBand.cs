using System.Buffers;
using PickleGen.Benchmarks.Workloads;

namespace PickleGen.Benchmarks.Quick;

/// <summary>A block that stays outside of the pickle (PEP 574): it must cost the same whatever its size.</summary>
internal sealed class OutOfBand : Workload
{
    private const string Large = "PickleGen, 8 MiB";
    private const string Small = "PickleGen, 8 bytes";
    private static readonly PickleOptions Outside = new() { BufferCallback = static _ => false };

    private readonly PickleBuffer _large = new(Scalars.Bytes(8 << 20).AsMemory());
    private readonly PickleBuffer _small = new(new byte[8].AsMemory());
    private PythonWorkload _python = null!;

    public override void Prepare(Pythons pythons)
    {
        _python = new(pythons.Reference, "bytearray(block(8 << 20))", "make_outside");
        SameBytes = Written(_large).AsSpan().SequenceEqual(_python.Pickle);
    }

    public override Race Load() => new(
        Name,
        "load",
        [Loading(Large, _large), Loading(Small, _small), new(Names.Python, least => _python.SecondsOf("load_outside", least))],
        [new(Large, Names.Python), Goal.Within(Large, Small, 1.1)]);

    public override Race Dump() => new(
        Name,
        "dump",
        [new(Large, Dumping(_large)), new(Small, Dumping(_small)), new(Names.Python, least => _python.SecondsOf("dump_outside", least))],
        [new(Large, Names.Python), Goal.Within(Large, Small, 1.1)]);

    public override Action Ours(string work) => work == "dump" ? Dumping(_large) : Loads(_large);

    private static Entry Loading(string name, PickleBuffer buffer) => new(name, Loads(buffer), Written(buffer).Length);

    private static Action Loads(PickleBuffer buffer)
    {
        var pickle = Written(buffer);
        var options = new PickleOptions { Buffers = [buffer] };
        return () => Pickle.Loads(pickle, options);
    }

    private static Action Dumping(PickleBuffer buffer)
    {
        var writer = new ArrayBufferWriter<byte>();
        return () =>
        {
            writer.ResetWrittenCount();
            Pickle.Dump(buffer, PickleConverters.Object!, writer, Outside);
        };
    }

    private static byte[] Written(PickleBuffer buffer) => Pickle.Dumps(buffer, PickleConverters.Object!, Outside);
}

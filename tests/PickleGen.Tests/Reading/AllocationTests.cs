namespace PickleGen.Tests.Reading;

// A load allocates for what is there, not for what a few bytes claim.
public class AllocationTests
{
    private const int Limit = 256 * 1024;

    public static TheoryData<string> Bombs =>
    [
        "42ffffff7f", "58ffffff7f", "54ffffff7f", "8bffffff7f", "8effffffffffffff7f", "8dffffffffffffff7f", "96ffffffffffffff7f", "8e00000080ffffffff",
        "42ffffffff00", "4e72ffffffff2e", "4e72ffffff7f2e", "95ffffffffffffff7f4e2e", "80049500000080000000004e2e", "2872ffffff7f",
    ];

    [Theory]
    [MemberData(nameof(Bombs))]
    public void From_memory(string hex)
    {
        var pickle = Convert.FromHexString(hex);
        Measure(() => Pickle.Loads(pickle));
    }

    [Theory]
    [MemberData(nameof(Bombs))]
    public void From_a_stream(string hex)
    {
        var pickle = Convert.FromHexString(hex);
        Measure(() => Pickle.Load(new MemoryStream(pickle)));
        Measure(() => Pickle.Load(new ChunkStream(pickle, 1)));
    }

    [Fact]
    public void A_stream_is_buffered_as_it_arrives()
    {
        // Claims two gigabytes; a megabyte is there.
        var pickle = new byte[1 << 20];
        Convert.FromHexString("42ffffff7f").CopyTo(pickle, 0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<UnpicklingException>(() => Pickle.Load(new ChunkStream(pickle, 4096)));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 << 20);
    }

    private static void Measure(Func<object?> load)
    {
        Try(load);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Try(load);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Limit);
    }

    private static void Try(Func<object?> load)
    {
        try
        {
            load();
        }
        catch (UnpicklingException)
        {
            // A claim that goes beyond the input.
        }
    }
}

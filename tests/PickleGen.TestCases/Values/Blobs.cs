namespace Cases.Values;

[Pickleable]
public partial class Blobs : IParts
{
    public byte[] Data { get; set; } = [];
    public byte[]? Missing { get; set; }
    public byte[] Empty { get; set; } = [];
    public Memory<byte> Memory { get; set; }
    public ReadOnlyMemory<byte> ReadOnly { get; set; }
    public byte[] Large { get; set; } = [];
    public byte[] Larger { get; set; } = [];

    object?[] IParts.Parts => [Data, Missing, Empty, Memory, ReadOnly, Large, Larger];

    public static IEnumerable<ICase> Cases()
    {
        var every = Enumerable.Range(0, 256).Select(i => (byte)i).ToArray();
        yield return new ModelCase<Blobs>("blobs", new()
        {
            Data = every,
            Memory = new byte[] { 9, 1, 2, 3, 9 }.AsMemory(1, 3),
            ReadOnly = new byte[] { 255, 254 },
            Large = Enumerable.Repeat(every, 300).SelectMany(bytes => bytes).ToArray(),
            Larger = Enumerable.Repeat(every, 256).SelectMany(bytes => bytes).ToArray(),
        })
        {
            Module = "cases.values",
            Source = "class Blobs(object): pass",
            PythonCheck = """
                every = bytes(bytearray(range(256)))
                has(v, m.Blobs, data=every, missing=None, empty=b'', memory=b'\x01\x02\x03', read_only=b'\xff\xfe', large=every * 300, larger=every * 256)
                """,
        };
    }
}

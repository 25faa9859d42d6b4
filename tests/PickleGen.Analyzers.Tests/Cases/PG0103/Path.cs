using System.IO;
using PickleGen;

[Pickleable]
public partial class Order
{
    public string Path { get; set; } = "";

    public byte[] Data { get; set; } = [];

    [PickleIgnore]
    public Stream? Open { get; set; }

    private readonly MemoryStream _buffer = new();

    public long Length => _buffer.Length;
}

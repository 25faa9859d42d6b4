// fix: PickleGen.IgnoreMember
using System.IO;
using System.IO.Compression;
using System.Xml;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    [PickleIgnore]
    public Stream? Source { get; set; }

    [PickleIgnore]
    public FileStream[] Files { get; set; } = [];

    [PickleIgnore]
    public TextWriter? Log { get; set; }

    [PickleIgnore]
    public XmlReader? Document { get; set; }

    [PickleIgnore]
    public ZipArchive? Archive;
}

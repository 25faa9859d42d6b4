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

    public Stream? {|PG0103:Source|} { get; set; }

    public FileStream[] {|PG0103:Files|} { get; set; } = [];

    public TextWriter? {|PG0103:Log|} { get; set; }

    public XmlReader? {|PG0103:Document|} { get; set; }

    public ZipArchive? {|PG0103:Archive|};
}

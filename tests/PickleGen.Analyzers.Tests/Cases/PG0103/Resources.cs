// fix: PickleGen.IgnoreMember
using System.IO;
using System.Net.Sockets;
using Microsoft.Win32.SafeHandles;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    public Stream? {|PG0103:Source|} { get; set; }

    public FileStream[] {|PG0103:Files|} { get; set; } = [];

    public TextWriter? {|PG0103:Log|} { get; set; }

    public Socket? {|PG0103:Socket|} { get; set; }

    public SafeFileHandle? {|PG0103:Handle|};
}

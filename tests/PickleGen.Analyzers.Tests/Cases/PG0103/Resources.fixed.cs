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

    [PickleIgnore]
    public Stream? Source { get; set; }

    [PickleIgnore]
    public FileStream[] Files { get; set; } = [];

    [PickleIgnore]
    public TextWriter? Log { get; set; }

    [PickleIgnore]
    public Socket? Socket { get; set; }

    [PickleIgnore]
    public SafeFileHandle? Handle;
}

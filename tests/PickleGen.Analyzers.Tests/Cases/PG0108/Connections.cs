// fix: PickleGen.IgnoreMember
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Diagnostics;
using System.IO.Pipes;
using System.Net.Http;
using System.Net.Sockets;
using System.Net.WebSockets;
using PickleGen;

namespace Shop
{
    [Pickleable]
    public partial class Order
    {
        public int Id { get; set; }

        public Socket? {|PG0108:Socket|} { get; set; }

        public NetworkStream? {|PG0108:Stream|} { get; set; }

        public Dictionary<string, TcpClient> {|PG0108:Clients|} { get; set; } = [];

        public HttpClient {|PG0108:Http|} { get; set; } = new();

        public HttpResponseMessage? {|PG0108:Answer|} { get; set; }

        public WebSocket? {|PG0108:Web|} { get; set; }

        public NamedPipeServerStream? {|PG0108:Pipe|} { get; set; }

        public Process? {|PG0108:Process|} { get; set; }

        public IDbConnection? {|PG0108:Connection|} { get; set; }

        public DbDataReader? {|PG0108:Reader|} { get; set; }

        public ShopConnection? {|PG0108:Own|} { get; set; }

        public StackExchange.Redis.IDatabase? {|PG0108:Cache|};
    }

    // A driver's class.
    public abstract class ShopConnection : DbConnection;
}

// As the package has it.
namespace StackExchange.Redis
{
    public interface IDatabase;
}

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

        [PickleIgnore]
        public Socket? Socket { get; set; }

        [PickleIgnore]
        public NetworkStream? Stream { get; set; }

        [PickleIgnore]
        public Dictionary<string, TcpClient> Clients { get; set; } = [];

        [PickleIgnore]
        public HttpClient Http { get; set; } = new();

        [PickleIgnore]
        public HttpResponseMessage? Answer { get; set; }

        [PickleIgnore]
        public WebSocket? Web { get; set; }

        [PickleIgnore]
        public NamedPipeServerStream? Pipe { get; set; }

        [PickleIgnore]
        public Process? Process { get; set; }

        [PickleIgnore]
        public IDbConnection? Connection { get; set; }

        [PickleIgnore]
        public DbDataReader? Reader { get; set; }

        [PickleIgnore]
        public ShopConnection? Own { get; set; }

        [PickleIgnore]
        public StackExchange.Redis.IDatabase? Cache;
    }

    // A driver's class.
    public abstract class ShopConnection : DbConnection;
}

// As the package has it.
namespace StackExchange.Redis
{
    public interface IDatabase;
}

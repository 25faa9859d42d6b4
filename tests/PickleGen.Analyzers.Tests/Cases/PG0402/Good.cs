using System.IO;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading.Tasks;
using PickleGen;

public static class Program
{
    public static object? File(string path) => Pickle.Loads(System.IO.File.ReadAllBytes(path), PickleOptions.Trusted);

    public static object? Opened(string path)
    {
        using FileStream stream = System.IO.File.OpenRead(path);
        return Pickle.Load(stream, PickleOptions.Trusted with { FixImports = false });
    }

    public static object? Parameter(byte[] data) => Pickle.Loads(data, PickleOptions.Trusted);

    public static object? Stream(Stream stream) => Pickle.Load(stream, PickleOptions.Trusted);

    public static async Task<object?> Default(HttpClient client) => Pickle.Loads(await client.GetByteArrayAsync("orders"));

    public static object? Limited(TcpClient client) => Pickle.Load(client.GetStream(), PickleOptions.Default with { Limits = PickleLimits.Default with { MaxInputBytes = 1 << 20 } });

    public static object? OtherLimits(TcpClient client) => Pickle.Load(client.GetStream(), PickleOptions.Trusted with { Limits = PickleLimits.Default });

    public static object? Lowered(TcpClient client) =>
        Pickle.Load(client.GetStream(), new PickleOptions { Limits = PickleLimits.Trusted with { MaxAllocatedBytes = 1 << 20 } });

    public static object? GivenLimits(TcpClient client, PickleLimits limits) => Pickle.Load(client.GetStream(), new PickleOptions { Limits = limits });

    public static object? FileLimits(string path) =>
        Pickle.Loads(System.IO.File.ReadAllBytes(path), PickleOptions.Default with { Limits = PickleLimits.Trusted });

    public static object? Given(TcpClient client, PickleOptions options) => Pickle.Load(client.GetStream(), options);

    public static void Sent(Socket socket, object value)
    {
        byte[] pickle = Pickle.Dumps(value, PickleConverters.Object, PickleOptions.Trusted);
        socket.Send(pickle);
        Pickle.Loads(pickle, PickleOptions.Trusted);
    }

    public static async Task<object?> Verified(HttpClient client) =>
        Pickle.Loads(Verify(await client.GetByteArrayAsync("orders")), PickleOptions.Trusted);

    public static object? Replaced(HttpContent content, byte[] other)
    {
        using Stream body = content.ReadAsStream();
        byte[] data = new byte[10];
        data = other;
        return Pickle.Loads(data, PickleOptions.Trusted);
    }

    private static byte[] Verify(byte[] signed) => signed[32..];
}

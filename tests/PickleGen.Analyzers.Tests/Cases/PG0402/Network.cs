using System.IO;
using System.IO.Compression;
using System.Net.Http;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Threading;
using System.Threading.Tasks;
using PickleGen;

public static class Program
{
    public static async Task<object?> Client(HttpClient client) =>
        Pickle.Loads(await client.GetByteArrayAsync("orders").ConfigureAwait(false), {|PG0402:PickleOptions.Trusted|});

    public static async Task<object?> Content(HttpResponseMessage response)
    {
        await using Stream body = await response.Content.ReadAsStreamAsync();
        var options = PickleOptions.Trusted with { FixImports = false };
        return Pickle.Load(body, {|PG0402:options|});
    }

    public static object? Tcp(TcpClient client)
    {
        using var zip = new GZipStream(client.GetStream(), CompressionMode.Decompress);
        using var unpickler = new Unpickler(zip, {|PG0402:PickleOptions.Trusted|});
        return unpickler.Load();
    }

    public static object? Received(Socket socket)
    {
        var buffer = new byte[4096];
        int count = socket.Receive(buffer);
        return count == 0 ? null : Pickle.Loads(buffer, {|PG0402:PickleOptions.Trusted|});
    }

    public static async Task<object?> Message(WebSocket socket, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[4096];
        await socket.ReceiveAsync(buffer, cancellationToken);
        return Pickle.Loads(buffer, AppPickles.Default, {|PG0402:PickleOptions.Trusted|});
    }

    public static async Task<object?> Copied(HttpContent content)
    {
        using var memory = new MemoryStream();
        await content.CopyToAsync(memory);
        return Pickle.Loads(memory.ToArray(), {|PG0402:PickleOptions.Trusted|});
    }

    public static int Input() =>
        AppPickles.Default.Loads<int>(ReadAll(), PickleOptions.Trusted) + (Pickle.Load(System.Console.OpenStandardInput(), {|PG0402:PickleOptions.Trusted|}) is null ? 0 : 1);

    public static object? Limits(TcpClient client) =>
        Pickle.Load(client.GetStream(), {|PG0402:PickleOptions.Default with { FixImports = false, Limits = PickleLimits.Trusted }|});

    public static object? NamedLimits(Socket socket)
    {
        var buffer = new byte[4096];
        socket.Receive(buffer);
        var limits = PickleLimits.Trusted;
        var options = new PickleOptions { Limits = limits };
        return Pickle.Loads(buffer, {|PG0402:options|});
    }

    private static byte[] ReadAll() => [];
}

[PickleableFor<int>]
public partial class AppPickles : PickleContext;

using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading.Tasks;
using PickleGen;

public static class Program
{
    public static IEnumerable<int> Socket(NetworkStream stream) =>
        PickleFile.ReadAll(stream, PickleConverters.Int32, new PickleFileOptions { Pickle = {|PG0402:PickleOptions.Trusted|} });

    public static async Task<int> Content(HttpContent content)
    {
        await using Stream body = await content.ReadAsStreamAsync();
        var options = new PickleFileOptions { Framing = PickleFraming.LengthPrefixed, Pickle = {|PG0402:PickleOptions.Trusted with { FixImports = false }|} };
        int sum = 0;
        await foreach (int number in PickleFile.ReadAllAsync(body, PickleConverters.Int32, options))
        {
            sum += number;
        }

        return sum;
    }

    public static IEnumerable<int> Variant(TcpClient client) =>
        PickleFile.ReadAll(client.GetStream(), PickleConverters.Int32, PickleFileOptions.Default with { Pickle = {|PG0402:PickleOptions.Trusted|} });

    public static IEnumerable<int> File(string path) =>
        PickleFile.ReadAll(path, PickleConverters.Int32, new PickleFileOptions { Pickle = PickleOptions.Trusted });

    public static IEnumerable<int> Opened(string path)
    {
        using FileStream file = System.IO.File.OpenRead(path);
        using var zip = new GZipStream(file, CompressionMode.Decompress);
        foreach (int number in PickleFile.ReadAll(zip, PickleConverters.Int32, new PickleFileOptions { Pickle = PickleOptions.Trusted }))
        {
            yield return number;
        }
    }

    public static IEnumerable<int> Default(NetworkStream stream) => PickleFile.ReadAll(stream, PickleConverters.Int32);

    public static IEnumerable<int> Replaced(NetworkStream stream)
    {
        var options = new PickleFileOptions { Pickle = PickleOptions.Trusted };
        return PickleFile.ReadAll(stream, PickleConverters.Int32, options with { Pickle = PickleOptions.Default });
    }

    public static IEnumerable<int> Given(NetworkStream stream, PickleFileOptions options) =>
        PickleFile.ReadAll(stream, PickleConverters.Int32, options with { Compression = PickleCompression.None });

    public static CheckpointStore Store(string folder) => new(folder, new CheckpointOptions { Pickle = PickleOptions.Trusted });
}

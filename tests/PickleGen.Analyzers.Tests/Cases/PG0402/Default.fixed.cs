// fix: PickleGen.UseDefaultOptions
using System.Net.Sockets;
using PickleGen;

public static class Program
{
    public static object? Load(NetworkStream stream) => Pickle.Load(stream, PickleOptions.Default /* fast */);

    public static object? Other(NetworkStream stream) =>
        Pickle.Load(stream, options: PickleGen.PickleOptions.Default with { FixImports = false });

    public static object? Named(NetworkStream stream)
    {
        var options = PickleOptions.Default;
        return Pickle.Load(stream, options);
    }

    public static object? Limits(NetworkStream stream) => Pickle.Load(stream, new PickleOptions { Limits = PickleLimits.Default });

    public static object? Both(NetworkStream stream) =>
        Pickle.Load(stream, PickleOptions.Default with { Limits = PickleLimits.Default });
}

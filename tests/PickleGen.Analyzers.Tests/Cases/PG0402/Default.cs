// fix: PickleGen.UseDefaultOptions
using System.Net.Sockets;
using PickleGen;

public static class Program
{
    public static object? Load(NetworkStream stream) => Pickle.Load(stream, {|PG0402:PickleOptions.Trusted|} /* fast */);

    public static object? Other(NetworkStream stream) =>
        Pickle.Load(stream, options: {|PG0402:PickleGen.PickleOptions.Trusted with { FixImports = false }|});

    public static object? Named(NetworkStream stream)
    {
        var options = PickleOptions.Trusted;
        return Pickle.Load(stream, {|PG0402:options|});
    }

    public static object? Limits(NetworkStream stream) => Pickle.Load(stream, {|PG0402:new PickleOptions { Limits = PickleLimits.Trusted }|});

    public static object? Both(NetworkStream stream) =>
        Pickle.Load(stream, {|PG0402:PickleOptions.Trusted with { Limits = PickleLimits.Trusted }|});
}

using System.Net.Sockets;
using PickleGen;

public static class Program
{
    public static void Run(TcpClient client)
    {
#pragma warning disable PG0402
        Pickle.Load(client.GetStream(), {|PG0402:PickleOptions.Trusted|});
#pragma warning restore PG0402
    }
}

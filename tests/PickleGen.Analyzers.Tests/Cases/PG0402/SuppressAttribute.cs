using System.Diagnostics.CodeAnalysis;
using System.Net.Sockets;
using PickleGen;

public static class Program
{
    [SuppressMessage("PickleGen.Usage", "PG0402")]
    public static void Run(TcpClient client)
    {
        Pickle.Load(client.GetStream(), {|PG0402:PickleOptions.Trusted|});
    }
}

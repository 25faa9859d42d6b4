// .editorconfig: dotnet_diagnostic.PG0402.severity = none
using System.Net.Sockets;
using PickleGen;

public static class Program
{
    public static void Run(TcpClient client)
    {
        Pickle.Load(client.GetStream(), {|PG0402:PickleOptions.Trusted|});
    }
}

using System.IO;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Formatters.Binary;
using PickleGen;

public static class Files
{
    private static readonly IFormatter Formatter = new {|PG0410:BinaryFormatter|}();

    public static object Load(Stream file, BinaryFormatter? formatter) => formatter?.{|PG0410:Deserialize|}(file) ?? Formatter.Deserialize(file);

    public static IFormatter Create() => new {|PG0410:System.Runtime.Serialization.Formatters.Binary.BinaryFormatter|}();

    public static BinaryFormatter Strict() => new() { AssemblyFormat = System.Runtime.Serialization.Formatters.FormatterAssemblyStyle.Full };
}

using System.IO;
using System.Runtime.Serialization.Formatters.Binary;
using PickleGen;

public static class Files
{
#pragma warning disable PG0410
    public static void Save(Stream file, object value) => new BinaryFormatter().{|PG0410:Serialize|}(file, value);
#pragma warning restore PG0410
}

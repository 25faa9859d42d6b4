// .editorconfig: dotnet_diagnostic.PG0410.severity = none
using System.IO;
using System.Runtime.Serialization.Formatters.Binary;
using PickleGen;

public static class Files
{
    public static void Save(Stream file, object value) => new BinaryFormatter().{|PG0410:Serialize|}(file, value);
}

using System.IO;
using PickleGen;

public static class Files
{
    public static void Save(Stream file, object value) => new System.Runtime.Serialization.NetDataContractSerializer().{|PG0410:Serialize|}(file, value);

    public static string Text(object value) => new System.Web.UI.LosFormatter().{|PG0410:Serialize|}(value);

    public static object Load(string text) => new System.Web.UI.ObjectStateFormatter().{|PG0410:Deserialize|}(text);

    public static object Load(Stream file) => new System.Runtime.Serialization.Formatters.Soap.SoapFormatter().{|PG0410:Deserialize|}(file);
}

namespace System.Runtime.Serialization
{
    public class NetDataContractSerializer
    {
        public void Serialize(Stream stream, object graph) => stream.WriteByte(graph is null ? (byte)0 : (byte)1);
    }

    namespace Formatters.Soap
    {
        public class SoapFormatter
        {
            public object Deserialize(Stream stream) => stream;
        }
    }
}

namespace System.Web.UI
{
    public class LosFormatter
    {
        public string Serialize(object value) => value.ToString()!;
    }

    public class ObjectStateFormatter
    {
        public object Deserialize(string text) => text;
    }
}

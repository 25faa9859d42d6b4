using System.IO;
using System.Text.Json;
using PickleGen;

namespace Shop
{
    [Pickleable]
    public partial class Order
    {
        public int Id { get; set; }
    }

    public static class Files
    {
        public static string Text(Order order) => JsonSerializer.Serialize(order);

        public static Order? Load(string text) => JsonSerializer.Deserialize<Order>(text);

        public static object? Load(Stream file) => Pickle.Load(file);

        public static object Own(Stream file, object value)
        {
            var formatter = new Own.BinaryFormatter();
            formatter.Serialize(file, value);
            object other = new Own.BinaryFormatter();
            return other;
        }

        public static System.Type Type => typeof(System.Runtime.Serialization.Formatters.Binary.BinaryFormatter);

        public static string Name => nameof(System.Runtime.Serialization.Formatters.Binary.BinaryFormatter.Serialize);
    }
}

namespace Own
{
    public class BinaryFormatter
    {
        public void Serialize(Stream stream, object graph) => stream.WriteByte(graph is null ? (byte)0 : (byte)1);
    }
}

using System.Globalization;
using System.Text;

namespace PickleGen.Benchmarks.Analyzing;

/// <summary>
/// The sources of a large program in which few types are pickled: services, repositories, models with attributes of others,
/// and one pickleable type in a hundred.
/// </summary>
internal static class LargeProgram
{
    private const int TypesPerFile = 5;
    private const int TypesPerPickleable = 100;

    public static string[] Sources(int types) => [.. Enumerable.Range(0, types / TypesPerFile).Select(File)];

    public static int Pickleable(int types) => types / TypesPerPickleable;

    private static string File(int file)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            using System.IO;
            using System.Linq;
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using System.Threading;
            using System.Threading.Tasks;

            namespace Shop.Area{file};


            """);
        for (var i = file * TypesPerFile; i < (file + 1) * TypesPerFile; i++)
            text.Append(i % TypesPerPickleable == 0 ? Pickled(i) : Plain(i)).Append("\n\n");

        return text.ToString();
    }

    private static string Plain(int i) => (i % TypesPerFile) switch
    {
        0 => Model(i),
        1 => $"public sealed record Line{i}(string Article, int Quantity, decimal Price) {{ public decimal Total => Quantity * Price; }}",
        2 => Repository(i, (i / TypesPerFile * TypesPerFile) + 1),
        3 => $"[Flags] public enum Rights{i} {{ None = 0, Read = 1, Write = 2, All = Read | Write }}",
        _ => Service(i),
    };

    private static string Pickled(int i) => $$"""
        [Pickleable("shop.Order{{i}}")]
        public sealed partial class Order{{i}}
        {
            public int Id { get; set; }

            public string Customer { get; set; } = "";

            public List<decimal> Prices { get; set; } = [];

            public Dictionary<string, int>? Counts { get; set; }

            [PickleIgnore] public decimal Total => Prices.Sum();

            public static byte[] Write(IReadOnlyList<string> lines) => JsonSerializer.SerializeToUtf8Bytes(lines);
        }
        """;

    private static string Model(int i) => $$"""
        public class Model{{i}}
        {
            [JsonPropertyName("id")]
            public int Id { get; set; }

            [JsonIgnore]
            public string? Cached { get; private set; }

            [Obsolete("use Id")]
            public int Number => Id;

            public List<string> Names { get; } = [];

            public string Text() => Cached ??= string.Join(", ", Names.Where(name => name.Length > 0).Select((name, index) => $"{index}: {name}"));

            public override string ToString() => JsonSerializer.Serialize(Names.ToDictionary(name => name, name => name.Length));
        }
        """;

    private static string Repository(int i, int line) => $$"""
        public interface IRepository{{i}} { Task<Line{{line}}?> FindAsync(string article, CancellationToken cancellationToken); }

        public sealed class Repository{{i}}(string folder) : IRepository{{i}}
        {
            private readonly Dictionary<string, Line{{line}}> _lines = [];

            public async Task<Line{{line}}?> FindAsync(string article, CancellationToken cancellationToken)
            {
                if (_lines.TryGetValue(article, out var found))
                    return found;

                var path = Path.Combine(folder, article + ".json");
                if (!System.IO.File.Exists(path))
                    return null;

                using var stream = System.IO.File.OpenRead(path);
                var read = await JsonSerializer.DeserializeAsync<Line{{line}}>(stream, cancellationToken: cancellationToken).ConfigureAwait(false);
                if (read is not null)
                    _lines[article] = read;

                return read;
            }

            public void Save(Line{{line}} line)
            {
                using var stream = System.IO.File.Create(Path.Combine(folder, line.Article + ".json"));
                JsonSerializer.Serialize(stream, line);
            }
        }
        """;

    private static string Service(int i) => $$"""
        public sealed class Service{{i}}
        {
            private readonly List<string> _log = [];
            private readonly object _gate = new();

            public event EventHandler<int>? Counted;

            public int Work(IReadOnlyCollection<int> amounts)
            {
                var total = 0;
                lock (_gate)
                {
                    foreach (var amount in amounts.OrderBy(x => x).Distinct())
                    {
                        total += amount switch { < 0 => 0, > 1000 => 1000, _ => amount * 3 };
                        if (total > 1000)
                            _log.Add(string.Format("total {0} at {1:HH:mm}", total, DateTime.Now));
                    }
                }

                Counted?.Invoke(this, total);
                return total;
            }

            public IEnumerable<(string Key, int Count)> Groups() => from line in _log group line by line[..1] into same select (same.Key, same.Count());
        }
        """;
}

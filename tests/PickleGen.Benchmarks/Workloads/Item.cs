namespace PickleGen.Benchmarks.Workloads;

/// <summary>An object of four members; bench.py has the same class and makes the same objects.</summary>
[Pickleable("bench.Item")]
public partial class Item
{
    private const int Words = 50;

    public int Id { get; set; }
    public string Name { get; set; } = "";
    public double Price { get; set; }
    public List<string> Tags { get; set; } = [];

    public static List<Item> Make(int count)
    {
        // The same small generator as in Python, and the same strings shared between objects.
        var words = Enumerable.Range(0, Words).Select(n => $"word {n}").ToArray();
        var state = 12345u;
        var items = new List<Item>(count);
        for (var i = 0; i < count; i++)
        {
            var item = new Item { Id = Next(ref state) % 100_000, Name = $"item number {i}", Price = Next(ref state) / 256.0 };
            for (var tags = 2 + (Next(ref state) % 3); tags > 0; tags--)
                item.Tags.Add(words[Next(ref state) % Words]);
            items.Add(item);
        }

        return items;
    }

    private static int Next(ref uint state) => (int)((state = (state * 1664525) + 1013904223) >> 8);
}

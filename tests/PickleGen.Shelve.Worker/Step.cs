namespace PickleGen.Shelve.Worker;

/// <summary>One change of a shelf, which follows from a seed and a number: whoever knows both can say what was done.</summary>
/// <param name="Items">What is set, at once.</param>
/// <param name="Removed">A key that is removed; null where something is set.</param>
public sealed record Step(IReadOnlyList<Item> Items, string? Removed)
{
    public static Step Create(int seed, int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var version = unchecked((seed * 10_000) + number);
        return random.Next(10) switch
        {
            0 => new([], Key(random)),
            1 => new([.. Enumerable.Range(0, 3).Select(_ => Key(random)).Distinct().Select(key => Item.Create(key, version, random.Next(3000)))], null),
            _ => new([Item.Create(Key(random), version, random.Next(3000))], null),
        };
    }

    public void Do(Shelf<Item> shelf)
    {
        if (Removed is not null) shelf.Remove(Removed);
        else if (Items is [var item]) shelf[item.Key] = item;
        else shelf.Update(Items.Select(item => KeyValuePair.Create(item.Key, item)));
    }

    /// <summary>The same in memory.</summary>
    public void Do(Dictionary<string, int> versions)
    {
        if (Removed is not null) versions.Remove(Removed);
        foreach (var item in Items) versions[item.Key] = item.Version;
    }

    private static string Key(Random random) => $"schlüssel-{random.Next(30)}";
}

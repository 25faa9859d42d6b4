namespace PickleGen.Shelve.Worker;

/// <summary>A value that tells whether it is as it was written.</summary>
[Pickleable("shelf_item.Item")]
public sealed partial record Item(string Key, int Version, string Payload, long Sum)
{
    public static Item Create(string key, int version, int length)
    {
        var payload = string.Create(length, version, static (letters, version) =>
        {
            for (var i = 0; i < letters.Length; i++) letters[i] = (char)('a' + ((version + (i * 7)) % 26));
        });
        return new(key, version, payload, SumOf(payload));
    }

    public bool IsWhole => Sum == SumOf(Payload);

    private static long SumOf(string payload)
    {
        long sum = 17;
        foreach (var letter in payload) sum = unchecked((sum * 31) + letter);
        return sum;
    }
}

using PickleGen.Shelve.Tests.Support;
using PickleGen.Testing.Processes;

namespace PickleGen.Shelve.Tests.Dictionary;

/// <summary>A shelf is a dictionary, in both formats.</summary>
public sealed class DictionaryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Shelves.Formats), MemberType = typeof(Shelves))]
    public void Keeps_what_it_is_given(ShelfFormat format)
    {
        using (var shelf = _folder.Numbers(format))
        {
            Assert.Equal(format, shelf.Format);
            shelf["a"] = 1;
            shelf.Add("b", 2);
            Assert.True(shelf.TryAdd("", 3));
            Assert.False(shelf.TryAdd("a", 4));
            Assert.Throws<ArgumentException>(() => shelf.Add("a", 4));
            shelf["ü\u0000'\"\\\n"] = 5;
            shelf["a"] = 6;
        }

        using (var shelf = _folder.Numbers(format))
        {
            Assert.Equal(4, shelf.Count);
            Assert.Equal([6, 2, 3, 5], new[] { "a", "b", "", "ü\u0000'\"\\\n" }.Select(key => shelf[key]));
            Assert.True(shelf.ContainsKey("a"));
            Assert.False(shelf.ContainsKey("A"));
            Assert.False(shelf.TryGetValue("c", out _));
            var missing = Assert.Throws<KeyNotFoundException>(() => shelf["c"]);
            Assert.Contains("'c'", missing.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Shelves.Formats), MemberType = typeof(Shelves))]
    public void Removes(ShelfFormat format)
    {
        using var shelf = _folder.Numbers(format);
        shelf.Update(Enumerable.Range(0, 10).Select(i => KeyValuePair.Create($"{i}", i)));
        Assert.True(shelf.Remove("3"));
        Assert.False(shelf.Remove("3"));
        Assert.False(((ICollection<KeyValuePair<string, int>>)shelf).Remove(new("4", 5)));
        Assert.True(((ICollection<KeyValuePair<string, int>>)shelf).Remove(new("4", 4)));
        Assert.Equal(8, shelf.Count);
        shelf.Clear();
        Assert.Empty(shelf);
        Assert.True(shelf.Count == 0);
        shelf["3"] = 4;
        Assert.Equal(4, Assert.Single(shelf).Value);
    }

    [Theory]
    [MemberData(nameof(Shelves.Formats), MemberType = typeof(Shelves))]
    public void Enumerates_what_is_there_all_the_time_once(ShelfFormat format)
    {
        using var shelf = _folder.Numbers(format);
        shelf.Update(Enumerable.Range(0, 1000).Select(i => KeyValuePair.Create($"{i:0000}", i)));
        var seen = new List<string>();
        foreach (var (key, value) in shelf)
        {
            // Each is written again, one is removed, and some come.
            Assert.Equal(int.Parse(key.TrimStart('x'), System.Globalization.CultureInfo.InvariantCulture), value % 10_000);
            seen.Add(key);
            shelf[key] = value + 10_000;
            if (seen.Count == 10) shelf.Remove("0500");
            if (seen.Count < 10) shelf[$"x{seen.Count}"] = seen.Count;
        }

        var expected = Enumerable.Range(0, 1000).Where(i => i != 500).Select(i => $"{i:0000}");
        Assert.Equal(expected, seen.Where(key => key[0] != 'x'));
        Assert.Equal(seen.Count, seen.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Shelves.Formats), MemberType = typeof(Shelves))]
    public void Has_views(ShelfFormat format)
    {
        using var shelf = _folder.Numbers(format);
        shelf["a"] = 1;
        shelf["b"] = 2;
        var dictionary = (IDictionary<string, int>)shelf;
        var (keys, values) = (dictionary.Keys, dictionary.Values);
        var (each, eachValue) = (shelf.Keys, shelf.Values);
        shelf["c"] = 3;
        Assert.Equal(["a", "b", "c"], keys);
        Assert.Equal([1, 2, 3], values);
        Assert.Equal(keys, each);
        Assert.Equal(values, eachValue);
        Assert.Equal(shelf.ToList(), shelf.ToArray());
        Assert.Equal(shelf.AsEnumerable(), shelf.ToArray());
        Assert.Equal(3, values.Count);
        Assert.Contains(2, values);
        Assert.DoesNotContain("d", keys);
        Assert.True(values.IsReadOnly);
        Assert.Throws<NotSupportedException>(keys.Clear);
        var array = new KeyValuePair<string, int>[4];
        ((ICollection<KeyValuePair<string, int>>)shelf).CopyTo(array, 1);
        Assert.Equal([null, "a", "b", "c"], array.Select(entry => entry.Key));
        Assert.Throws<ArgumentException>(() => ((ICollection<KeyValuePair<string, int>>)shelf).CopyTo(array, 2));
        Assert.Contains(new KeyValuePair<string, int>("a", 1), (ICollection<KeyValuePair<string, int>>)shelf);
    }

    [Theory]
    [MemberData(nameof(Shelves.Formats), MemberType = typeof(Shelves))]
    public void Is_closed_after_it_was_disposed(ShelfFormat format)
    {
        var shelf = _folder.Numbers(format);
        shelf.Update(Enumerable.Range(0, 600).Select(i => KeyValuePair.Create($"{i}", i)));
        using var keys = shelf.Keys.GetEnumerator();
        Assert.True(keys.MoveNext());
        shelf.Dispose();
        shelf.Dispose();
        Action[] operations = [() => _ = shelf["0"], () => shelf["0"] = 1, () => shelf.Remove("0"), shelf.Clear, shelf.Sync, () => _ = shelf.Count, () => shelf.ContainsKey("0"), () => shelf.Update([]), () => _ = shelf.First()];
        Assert.All(operations, operation => Assert.Contains("closed", Assert.Throws<ObjectDisposedException>(operation).Message, StringComparison.Ordinal));
    }

    /// <summary>In Python too, a key is UTF-8, and half a character is an error.</summary>
    [Theory]
    [MemberData(nameof(Shelves.Formats), MemberType = typeof(Shelves))]
    public void Refuses_keys_without_an_encoding(ShelfFormat format)
    {
        using var shelf = _folder.Numbers(format);
        Assert.Contains("U+D83D", Assert.Throws<ArgumentException>(() => shelf["\ud83d"] = 1).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => shelf.ContainsKey("\ud83d"));
        Assert.Throws<ArgumentNullException>(() => shelf[null!]);
        Assert.Empty(shelf);
    }

    [Theory]
    [MemberData(nameof(Shelves.Formats), MemberType = typeof(Shelves))]
    public void Encodes_keys_as_it_is_told(ShelfFormat format)
    {
        var path = _folder.PathOf("latin");
        using (var shelf = Shelf.Open(path, PickleConverters.Int32, new() { Format = format, KeyEncoding = System.Text.Encoding.Latin1 }))
        {
            shelf["é"] = 1;
            Assert.Equal(["é"], shelf.Keys);
            Assert.Throws<ArgumentException>(() => shelf["€"] = 1);
        }

        using var other = Shelf.Open(path, PickleConverters.Int32);
        Assert.Contains("E9 is not utf-8", Assert.Throws<ShelfException>(() => other.Keys.ToList()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Shelves.Formats), MemberType = typeof(Shelves))]
    public async Task Can_be_used_by_several_threads(ShelfFormat format)
    {
        using var shelf = _folder.Numbers(format);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(thread => Task.Run(() =>
        {
            for (var i = 0; i < 50; i++)
            {
                shelf[$"{thread}-{i}"] = i;
                Assert.Equal(i, shelf[$"{thread}-{i}"]);
                if (i % 20 == 0) Assert.True(shelf.Count() > i);
            }
        })));
        Assert.Equal(200, shelf.Count);
    }

    [Fact]
    public void Update_is_all_or_nothing()
    {
        using var shelf = _folder.Numbers(ShelfFormat.Sqlite);
        shelf["0"] = -1;
        Assert.Throws<InvalidOperationException>(() => shelf.Update(Entries()));
        Assert.Equal(-1, Assert.Single(shelf).Value);
        shelf["after"] = 1;
        Assert.Equal(2, shelf.Count);

        static IEnumerable<KeyValuePair<string, int>> Entries()
        {
            for (var i = 0; i < 100; i++) yield return new($"{i}", i);
            throw new InvalidOperationException();
        }
    }

    /// <summary>The entries may be made from the shelf itself, and by what changes it.</summary>
    [Theory]
    [MemberData(nameof(Shelves.Formats), MemberType = typeof(Shelves))]
    public void Update_takes_entries_of_the_shelf(ShelfFormat format)
    {
        using var shelf = _folder.Numbers(format);
        shelf.Update([new("a", 1), new("b", 2)]);
        shelf.Update(shelf.Select(entry =>
        {
            shelf.Update([new($"copy of {entry.Key}", entry.Value)]);
            return new KeyValuePair<string, int>(entry.Key, entry.Value * 10);
        }));
        Assert.Equal([10, 20, 1, 2], new[] { "a", "b", "copy of a", "copy of b" }.Select(key => shelf[key]));
    }
}

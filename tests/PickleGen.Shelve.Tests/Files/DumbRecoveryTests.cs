using System.Text;
using PickleGen.Shelve.Tests.Support;
using PickleGen.Testing.Processes;

namespace PickleGen.Shelve.Tests.Files;

/// <summary>What stopped programs leave of a dbm.dumb, and files that lie.</summary>
public sealed class DumbRecoveryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Index => _folder.PathOf("shelf.dir");

    private string Backup => _folder.PathOf("shelf.bak");

    public void Dispose() => _folder.Dispose();

    /// <summary>Python writes the index when it closes; here it says at any time where everything is.</summary>
    [Fact]
    public void The_index_is_right_at_any_time()
    {
        // Where locks are more than advice, nobody can copy a file that is in use.
        if (OperatingSystem.IsWindows()) return;

        var path = _folder.PathOf("shelf");
        var copy = _folder.PathOf("copy");
        using var shelf = Shelf.Open(path, PickleConverters.String, new() { Format = ShelfFormat.Dumb });
        foreach (var length in (int[])[10, 20, 600, 5, 700, 3000, 0, 2900])
        {
            shelf["a"] = new string('a', length);
            shelf["b"] = "b";
            foreach (var extension in (string[])[".dat", ".dir"]) Assert.Equal(0, Command.Run("cp", _folder.Path, path + extension, copy + extension).ExitCode);
            using var stopped = Shelf.Open(copy, PickleConverters.String, new() { Flag = ShelfFlag.Read });
            Assert.Equal(length, stopped["a"].Length);
            Assert.Equal("b", stopped["b"]);
        }
    }

    [Fact]
    public void Closing_leaves_a_line_for_each_key_and_the_index_of_before()
    {
        using (var shelf = _folder.Lists(ShelfFormat.Dumb))
        {
            shelf["a"] = [1];
            shelf["a"] = [1, 2];
            shelf["é'"] = [];
        }

        Assert.Equal("'a', (0, 20)\n\"Ã©'\", (512, 5)\n", File.ReadAllText(Index, Encoding.Latin1));
        Assert.Equal("'a', (0, 17)\n'a', (0, 20)\n\"Ã©'\", (512, 5)\n", File.ReadAllText(Backup, Encoding.Latin1));
        Assert.Equal(["shelf.bak", "shelf.dat", "shelf.dir"], _folder.Contents().Keys.Order());
    }

    [Fact]
    public void Without_an_index_that_of_before_counts()
    {
        Fill();
        File.Move(Index, Backup, overwrite: true);
        using (var shelf = _folder.Numbers(ShelfFormat.Dumb, ShelfFlag.Read)) Assert.Equal(3, shelf.Count);
        Assert.False(File.Exists(Index));
        using (var shelf = _folder.Numbers(ShelfFormat.Dumb)) shelf["d"] = 4;
        using (var shelf = _folder.Numbers(ShelfFormat.Dumb)) Assert.Equal([1, 2, 3, 4], shelf.Values);
    }

    /// <summary>A new entry that was not complete is none, and does not spoil the next one.</summary>
    [Fact]
    public void A_last_line_that_is_cut_off_is_none()
    {
        Fill();
        File.AppendAllText(Index, "'d', (15");
        using (var shelf = _folder.Numbers(ShelfFormat.Dumb, ShelfFlag.Read)) Assert.Equal([1, 2, 3], shelf.Values);
        using (var shelf = _folder.Numbers(ShelfFormat.Dumb)) shelf["e"] = 5;
        using (var shelf = _folder.Numbers(ShelfFormat.Dumb)) Assert.Equal([1, 2, 3, 5], shelf.Values);
    }

    /// <summary>The line is complete, and only its end is not.</summary>
    [Fact]
    public void A_last_line_without_an_end_is_ended()
    {
        Fill();
        File.WriteAllText(Index, File.ReadAllText(Index).TrimEnd('\n'));
        using (var shelf = _folder.Numbers(ShelfFormat.Dumb)) shelf["e"] = 5;
        using (var shelf = _folder.Numbers(ShelfFormat.Dumb)) Assert.Equal([1, 2, 3, 5], shelf.Values);
    }

    /// <summary>Python was stopped while it wrote the whole index: nothing says what is missing but the one of before.</summary>
    [Fact]
    public void Half_an_index_is_refused()
    {
        Fill();
        File.Copy(Index, Backup, overwrite: true);
        File.WriteAllText(Index, "'a', (0, 5)\n'b', (5");
        var error = Assert.Throws<ShelfException>(() => _folder.Numbers(ShelfFormat.Dumb));
        Assert.Equal(ShelfFault.Damaged, error.Fault);
        Assert.Contains(Backup, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'a'")]
    [InlineData("'a', 5")]
    [InlineData("'a', (0, 5), 1")]
    [InlineData("'a', (-1, 5)")]
    [InlineData("'a', (0, -5)")]
    [InlineData("'a', (0, 99999999999999999999)")]
    [InlineData("'a', (9223372036854775807, 9223372036854775807)")]
    [InlineData("'a', (0x1, 5)")]
    [InlineData("'a, (0, 5)")]
    [InlineData("'\\x4', (0, 5)")]
    [InlineData("'\\u1234', (0, 5)")]
    [InlineData("'\\777', (0, 5)")]
    [InlineData("'\\N{DIGIT ONE}', (0, 5)")]
    [InlineData("('a', (0, 5))")]
    [InlineData("__import__('os'), (0, 5)")]
    [InlineData("")]
    public void Lines_that_are_none_are_refused(string line)
    {
        Fill();
        File.WriteAllText(Index, $"'b', (0, 5)\n{line}\n");
        var error = Assert.Throws<ShelfException>(() => _folder.Numbers(ShelfFormat.Dumb));
        Assert.Equal(ShelfFault.Damaged, error.Fault);
        Assert.Contains("Line 2", error.Message, StringComparison.Ordinal);
    }

    /// <summary>Nothing is allocated that the file does not have, and nothing is written where the index says nonsense.</summary>
    [Fact]
    public void Places_that_are_none_are_noticed()
    {
        Fill();
        File.WriteAllText(Index, "'far', (4611686018427387904, 5)\n'long', (0, 2000000000)\n'short', (0, 2)\n'odd', (513, 2)\n'none', (0, 0)\n");
        var length = new FileInfo(_folder.PathOf("shelf.dat")).Length;
        using (var shelf = _folder.Numbers(ShelfFormat.Dumb))
        {
            Assert.Equal(ShelfFault.Damaged, Assert.Throws<ShelfException>(() => shelf["far"]).Fault);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Equal(1, shelf["long"]);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
            foreach (var key in (string[])["short", "odd", "none"]) Assert.Contains($"'{key}'", Assert.Throws<UnpicklingException>(() => shelf[key]).Message, StringComparison.Ordinal);
            foreach (var key in (string[])["far", "long", "odd", "none"]) shelf[key] = 7;
        }

        using (var shelf = _folder.Numbers(ShelfFormat.Dumb)) Assert.Equal([7, 7, 7, 7], new[] { "far", "long", "odd", "none" }.Select(key => shelf[key]));
        Assert.InRange(new FileInfo(_folder.PathOf("shelf.dat")).Length, length, length + 2048);
    }

    private void Fill()
    {
        using var shelf = _folder.Numbers(ShelfFormat.Dumb);
        shelf.Update([new("a", 1), new("b", 2), new("c", 3)]);
    }
}

using System.Globalization;
using PickleGen.Shelve.Tests.Support;
using PickleGen.Testing.Processes;

namespace PickleGen.Shelve.Tests.Crash;

/// <summary>Several programs and one database.</summary>
public sealed class SharingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Programs_write_and_read_at_once()
    {
        const int Times = 100;
        using var shelf = _folder.Numbers(ShelfFormat.Sqlite);
        shelf["0"] = 0;
        var programs = Enumerable.Range(0, 2).Select(i => Worker.Start("write", _folder.PathOf("shelf"), $"program {i}", Times.ToString(CultureInfo.InvariantCulture))).ToList();
        var seen = 0;
        while (programs.Exists(program => !program.HasExited))
        {
            // A reader never waits, and never sees less than before.
            using var reader = _folder.Numbers(ShelfFormat.Sqlite, ShelfFlag.Read);
            var entries = reader.ToList();
            Assert.All(entries, entry => Assert.Equal(entry.Key.Split('-')[^1], entry.Value.ToString(CultureInfo.InvariantCulture)));
            Assert.InRange(entries.Count, seen, (2 * Times) + 1);
            seen = entries.Count;
        }

        Assert.All(programs, program => Assert.True(program.ExitCode == 0, program.StandardError.ReadToEnd()));
        Assert.Equal((2 * Times) + 1, shelf.Count);
        programs.ForEach(program => program.Dispose());
    }

    [Fact]
    public void Who_waits_too_long_is_told()
    {
        using var first = _folder.Numbers(ShelfFormat.Sqlite);
        using var second = Shelf.Open(_folder.PathOf("shelf"), PickleConverters.Int32, new() { BusyTimeout = TimeSpan.FromMilliseconds(10) });
        first.Update(Entries());
        Assert.Equal(["first", "later"], second.Keys);

        IEnumerable<KeyValuePair<string, int>> Entries()
        {
            yield return new("first", 1);
            Assert.Equal(ShelfFault.Busy, Assert.Throws<ShelfException>(() => second["b"] = 1).Fault);

            // Reading goes on meanwhile, and sees nothing of what is not done.
            Assert.Empty(second);
            yield return new("later", 2);
        }
    }
}

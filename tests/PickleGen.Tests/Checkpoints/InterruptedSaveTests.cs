namespace PickleGen.Tests.Checkpoints;

/// <summary>What lies in the folder if a save ends after each of its steps.</summary>
public class InterruptedSaveTests
{
    private static readonly PickleConverter<string> Text = PickleConverters.String;
    private static readonly CheckpointOptions Signed = new() { Keys = new SigningKeys(new SigningKey("k", "0123456789abcdef"u8)) };

    // In the order of the save: which files of the new checkpoint are there, and which of them have taken their place.
    private static readonly string[] Written = ["a.pkl", "a.sha256", "a.json", "a.sig"];

    public static TheoryData<int, int, bool> Replaced
    {
        get
        {
            var data = new TheoryData<int, int, bool>();
            foreach (var torn in new[] { false, true })
            {
                for (var written = 0; written <= Written.Length; written++) data.Add(written, 0, torn);
            }

            for (var moved = 1; moved <= Written.Length; moved++) data.Add(Written.Length, moved, false);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Replaced))]
    public void The_old_or_the_new_state_is_whole(int written, int moved, bool torn)
    {
        using var folder = new TestFolder();
        var (store, expected) = Interrupted(folder, written, moved, torn);

        // Whoever loads sees a whole state, before and after the folder is put in order.
        Assert.Equal(expected, store.Load("a", Text));
        Assert.Equal(expected, store.Find("a")!.Metadata.Tags["which"]);
        Assert.Equal(expected, store.LoadLatest(Text)!.Value);
        Assert.Equal(written > 0 && moved < Written.Length ? ["a"] : [], store.Recover());
        Assert.Equal(expected, store.Load("a", Text));
        Assert.Equal(expected, store.Find("a")!.Metadata.Tags["which"]);
        Assert.DoesNotContain(Directory.GetFiles(folder.Path), file => file.EndsWith(".new", StringComparison.Ordinal));
        Assert.Equal(PickleRecipe(folder), expected);
    }

    [Theory]
    [MemberData(nameof(Replaced))]
    public void The_next_save_goes_on(int written, int moved, bool torn)
    {
        using var folder = new TestFolder();
        var (store, _) = Interrupted(folder, written, moved, torn);
        store.Save("a", "newest", Text, Which("newest"));
        Assert.Equal("newest", store.Load("a", Text));
        Assert.Equal("newest", store.Find("a")!.Metadata.Tags["which"]);
        Assert.DoesNotContain(Directory.GetFiles(folder.Path), file => file.EndsWith(".new", StringComparison.Ordinal));
    }

    [Fact]
    public void A_first_save_that_was_ended_is_no_checkpoint()
    {
        using var folder = new TestFolder();
        var store = new CheckpointStore(folder.Path);
        File.WriteAllText(folder["a.pkl.new"], "half");
        File.WriteAllText(folder["a.sha256"], new string('0', 64));
        Assert.Empty(store.List());
        Assert.Null(store.LoadLatest(Text));
        Assert.Equal(["a"], store.Recover());
        store.Save("a", "first", Text);
        Assert.Equal("first", store.Load("a", Text));
    }

    private static (CheckpointStore Store, string Expected) Interrupted(TestFolder folder, int written, int moved, bool torn)
    {
        using var other = new TestFolder();
        new CheckpointStore(other.Path, Signed).Save("a", "new", Text, Which("new"));
        var store = new CheckpointStore(folder.Path, Signed);
        store.Save("a", "old", Text, Which("old"));
        for (var i = 0; i < written; i++)
        {
            var bytes = File.ReadAllBytes(other[Written[i]]);
            if (torn && i == written - 1) bytes = bytes[..(bytes.Length / 2)];
            File.WriteAllBytes(folder[Written[i] + ".new"], bytes);
        }

        for (var i = 0; i < moved; i++) File.Move(folder[Written[i] + ".new"], folder[Written[i]], overwrite: true);
        return (store, moved > 0 ? "new" : "old");
    }

    // What the recipe in Python does, which knows of two files.
    private static string PickleRecipe(TestFolder folder)
    {
        var state = File.ReadAllBytes(folder["a.pkl"]);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(state)), File.ReadAllText(folder["a.sha256"]).Trim());
        return Pickle.Loads(state, Text);
    }

    private static CheckpointMetadata Which(string which) => new() { Tags = new Dictionary<string, string> { ["which"] = which } };
}

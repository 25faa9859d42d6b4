using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using PickleGen.Tests.Models;

namespace PickleGen.Tests.Checkpoints;

public class CheckpointStoreTests
{
    private static readonly PickleConverter<string> Text = PickleConverters.String;

    [Fact]
    public void Writes_the_files_of_the_recipe()
    {
        using var folder = new TestFolder();
        var store = new CheckpointStore(folder["states"]);
        var info = store.Save("model", "spam", Text, new CheckpointMetadata { Metrics = new Dictionary<string, double> { ["loss"] = 0.5, ["odd"] = double.NaN }, Tags = new Dictionary<string, string> { ["by"] = "test" } });

        Assert.Equal([".checkpoints.lock", "model.json", "model.pkl", "model.sha256"], Names(folder["states"]));
        var state = File.ReadAllBytes(folder["states/model.pkl"]);
        Assert.Equal(Pickle.Dumps("spam", Text), state);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(state)), File.ReadAllText(folder["states/model.sha256"]));
        using var json = JsonDocument.Parse(File.ReadAllText(folder["states/model.json"]));
        Assert.Equal(0.5, json.RootElement.GetProperty("metrics").GetProperty("loss").GetDouble());
        Assert.Equal("NaN", json.RootElement.GetProperty("metrics").GetProperty("odd").GetString());

        Assert.Equal("spam", store.Load("model", Text));
        Assert.Equal("spam", store.Load("model"));
        var found = store.Find("model")!;
        Assert.Equal((info.Name, info.SavedAt, info.Length, info.Sha256, info.Compression, false), (found.Name, found.SavedAt, found.Length, found.Sha256, found.Compression, found.IsSigned));
        Assert.Equal("test", found.Metadata.Tags["by"]);
        Assert.Equal(double.NaN, found.Metadata.Metrics["odd"]);
    }

    [Fact]
    public void Types_contexts_and_deleting()
    {
        using var folder = new TestFolder();
        var store = new CheckpointStore(folder.Path);
        store.Save("shop", Shop.Sample());
        Assert.Equal("Ada", store.Load<Customer>("shop").Name[..3]);
        Assert.True(store.TryLoad<Customer>("shop", out var customer, out var none));
        Assert.Equal((3, null), (customer.Orders.Count, none));
        Assert.False(store.TryLoad("shop", Text, out _, out var problem));
        Assert.IsType<UnpicklingException>(problem.Error);
        var context = PickleContext.Create(builder => builder.Add(PickleConverters.For<Line>()));
        store.Save("line", new Line("A", 1, 2m), context);
        Assert.Equal(new Line("A", 1, 2m), store.Load("line", context));
        Assert.True(store.Delete("shop"));
        Assert.False(store.Delete("shop"));
        Assert.Equal(["line"], store.List().Select(info => info.Name));
        Assert.Equal(CheckpointError.NotFound, Assert.Throws<CheckpointException>(() => store.Load("shop")).Error);
        Assert.Equal([".checkpoints.lock", "line.json", "line.pkl", "line.sha256"], Names(folder.Path));
    }

    [Theory]
    [InlineData("{0}", null)]
    [InlineData("{0}\n", null)]
    [InlineData("{0}  a.pkl\n", null)]
    [InlineData("{1}", null)]
    [InlineData("", CheckpointError.NoChecksum)]
    [InlineData("no digits", CheckpointError.NoChecksum)]
    [InlineData("{0}0", CheckpointError.NoChecksum)]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123", CheckpointError.Mismatch)]
    [InlineData(null, CheckpointError.NoChecksum)]
    public void Reads_what_recipes_write(string? checksum, CheckpointError? expected)
    {
        using var folder = new TestFolder();
        var state = Pickle.Dumps("spam", Text);
        var digest = Convert.ToHexStringLower(SHA256.HashData(state));
        File.WriteAllBytes(folder["a.pkl"], state);
        if (checksum is not null) File.WriteAllText(folder["a.sha256"], string.Format(null, checksum, digest, digest.ToUpperInvariant()));
        var store = new CheckpointStore(folder.Path);
        if (expected is null)
        {
            Assert.Equal("spam", store.Load("a", Text));
            Assert.Equal((state.Length, digest, PickleCompression.Auto), (store.Find("a")!.Length, store.Find("a")!.Sha256, store.Find("a")!.Compression));
            Assert.Null(store.Verify("a"));
        }
        else
        {
            Assert.Equal(expected, Assert.Throws<CheckpointException>(() => store.Load("a", Text)).Error);
            Assert.Equal(expected, Assert.IsType<CheckpointException>(store.Verify("a")!.Error).Error);
        }
    }

    [Fact]
    public void Damage_is_found_wherever_it_is()
    {
        using var folder = new TestFolder();
        var store = new CheckpointStore(folder.Path);
        store.Save("a", new string('x', 50), Text);
        var state = File.ReadAllBytes(folder["a.pkl"]);
        for (var i = 0; i < state.Length; i++)
        {
            state[i] ^= 1;
            File.WriteAllBytes(folder["a.pkl"], state);
            Assert.Equal(CheckpointError.Mismatch, Assert.Throws<CheckpointException>(() => store.Load("a", Text)).Error);
            state[i] ^= 1;
            File.WriteAllBytes(folder["a.pkl"], state[..i]);
            Assert.Equal(CheckpointError.Truncated, Assert.Throws<CheckpointException>(() => store.Load("a", Text)).Error);
        }

        File.WriteAllBytes(folder["a.pkl"], state);
        Assert.Equal(50, store.Load("a", Text).Length);
    }

    [Fact]
    public void The_latest_whole_one_is_loaded_and_the_others_are_reported()
    {
        using var folder = new TestFolder();
        var store = new CheckpointStore(folder.Path);
        Assert.Null(store.LoadLatest(Text));
        foreach (var name in new[] { "z", "y", "x", "w" }) store.Save(name, name, Text);
        File.WriteAllText(folder["w.pkl"], "nonsense");
        store.Save("x", 5, PickleConverters.Int32);

        var latest = store.LoadLatest(Text)!;
        Assert.Equal(("y", "y"), (latest.Value, latest.Info.Name));
        Assert.Equal(["x", "w"], latest.Skipped.Select(problem => problem.Name));
        Assert.StartsWith("w: The checkpoint 'w' is truncated", latest.Skipped[1].ToString(), StringComparison.Ordinal);

        foreach (var name in new[] { "z", "y" }) File.Delete(folder[name + ".sha256"]);
        var error = Assert.Throws<CheckpointException>(() => store.LoadLatest(Text));
        Assert.Equal((CheckpointError.NoneWhole, 4), (error.Error, error.Problems.Count));
    }

    [Theory]
    [InlineData(PickleCompression.Gzip)]
    [InlineData(PickleCompression.Zlib)]
    public void Compressed_ones_are_recognized(PickleCompression compression)
    {
        using var folder = new TestFolder();
        var text = new string('x', 3_000_000);
        new CheckpointStore(folder.Path, new CheckpointOptions { Compression = compression }).Save("a", text, Text);
        Assert.InRange(new FileInfo(folder["a.pkl"]).Length, 100, 10_000);
        var store = new CheckpointStore(folder.Path);
        Assert.Equal(text, store.Load("a", Text));
        Assert.Equal(compression, store.Find("a")!.Compression);

        var small = new CheckpointStore(folder.Path, new CheckpointOptions { Pickle = new() { Limits = new() { MaxDecompressedBytes = 1_000_000 } } });
        Assert.Contains("MaxDecompressedBytes", Assert.Throws<UnpicklingException>(() => small.Load("a", Text)).Message, StringComparison.Ordinal);
        var short_ = new CheckpointStore(folder.Path, new CheckpointOptions { Pickle = new() { Limits = new() { MaxInputBytes = 50 } } });
        Assert.Contains("MaxInputBytes", Assert.Throws<UnpicklingException>(() => short_.Load("a", Text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Signatures_bind_state_metadata_and_name()
    {
        using var folder = new TestFolder();
        var keys = new SigningKeys(new SigningKey("k", "0123456789abcdef"u8));
        var signed = new CheckpointStore(folder.Path, new CheckpointOptions { Keys = keys });
        signed.Save("a", "good", Text, new CheckpointMetadata { Tags = new Dictionary<string, string> { ["n"] = "1" } });
        Assert.Equal("good", signed.Load("a", Text));
        Assert.True(signed.Find("a")!.IsSigned);

        // Under another name, with other metadata, of another state, without a signature, with another key.
        foreach (var ending in new[] { "pkl", "sha256", "json", "sig" }) File.Copy(folder["a." + ending], folder["b." + ending]);
        Assert.Equal(SignatureError.Mismatch, Assert.Throws<SignatureException>(() => signed.Load("b", Text)).Error);
        File.WriteAllText(folder["a.json"], File.ReadAllText(folder["a.json"]).Replace("\"1\"", "\"2\"", StringComparison.Ordinal));
        Assert.Equal(SignatureError.Mismatch, Assert.Throws<SignatureException>(() => signed.Load("a", Text)).Error);
        var plain = new CheckpointStore(folder.Path);
        plain.Save("a", "bad", Text);
        Assert.False(plain.Find("a")!.IsSigned);
        Assert.Equal(SignatureError.NotSigned, Assert.Throws<SignatureException>(() => signed.Load("a", Text)).Error);
        Assert.Equal("bad", plain.Load("a", Text));
        new CheckpointStore(folder.Path, new CheckpointOptions { Keys = new(new SigningKey("other", "0123456789abcdef"u8)) }).Save("a", "bad", Text);
        Assert.Equal(SignatureError.UnknownKey, Assert.Throws<SignatureException>(() => signed.Load("a", Text)).Error);
        Assert.Equal(SignatureError.OtherPurpose, Assert.Throws<SignatureException>(() => Resigned(keys).Load("a", Text)).Error);

        CheckpointStore Resigned(SigningKeys keys)
        {
            signed.Save("a", "good", Text);
            return new(folder.Path, new CheckpointOptions { Keys = keys, Purpose = "something else" });
        }
    }

    [Fact]
    public void Retention_keeps_the_last_and_the_best()
    {
        using var folder = new TestFolder();
        var store = new CheckpointStore(folder.Path, new CheckpointOptions { Retention = new() { KeepLast = 2, KeepBest = 2, Metric = "loss" } });
        double[] losses = [5, 1, 4, double.NaN, 2, 3, 6, 7];
        for (var i = 0; i < losses.Length; i++)
            store.Save($"epoch-{i}", i, PickleConverters.Int32, new CheckpointMetadata { Metrics = new Dictionary<string, double> { ["loss"] = losses[i] } });

        Assert.Equal(["epoch-1", "epoch-4", "epoch-6", "epoch-7"], store.List().Select(info => info.Name));
        Assert.Equal(13, Names(folder.Path).Count);
        var accuracy = new CheckpointStore(folder.Path, new CheckpointOptions { Retention = new() { KeepBest = 1, Metric = "loss", MoreIsBetter = true } });
        Assert.Equal(["epoch-6", "epoch-4", "epoch-1"], accuracy.Prune());
        Assert.Equal(["epoch-7"], store.List().Select(info => info.Name));
    }

    [Fact]
    public void A_listing_goes_on_where_it_was_left()
    {
        using var folder = new TestFolder();
        var store = new CheckpointStore(folder.Path);
        Assert.Empty(new CheckpointStore(folder["none"]).List());
        foreach (var name in new[] { "b", "a", "c" }) store.Save(name, name, Text);
        Directory.CreateDirectory(folder["d.pkl"]);
        Assert.Equal(["a", "b"], store.List().Take(2).Select(info => info.Name));
        Assert.Equal(["c"], store.List(after: "b").Select(info => info.Name));
    }

    [Fact]
    public void A_state_that_cannot_be_saved_leaves_the_old_one()
    {
        using var folder = new TestFolder();
        var store = new CheckpointStore(folder.Path);
        store.Save("a", "old", Text);
        Assert.Throws<PicklingException>(() => store.Save("a", new object(), PickleConverters.Object));
        Assert.Equal("old", store.Load("a", Text));
        Assert.Equal([".checkpoints.lock", "a.json", "a.pkl", "a.sha256"], Names(folder.Path));
    }

    [Fact]
    public void Progress_is_told()
    {
        using var folder = new TestFolder();
        var reports = new List<CheckpointProgress>();
        var store = new CheckpointStore(folder.Path, new CheckpointOptions { Progress = new Reports(reports) });
        store.Save("a", new byte[5_000_000], PickleConverters.ByteArray);
        var length = new FileInfo(folder["a.pkl"]).Length;
        Assert.Equal(new CheckpointProgress("a", length, null), reports[^1]);
        reports.Clear();
        store.Load("a", PickleConverters.ByteArray);
        Assert.InRange(reports.Count, 3, 100);
        Assert.Equal(new CheckpointProgress("a", length, length), reports[^1]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("..\\b")]
    [InlineData("..")]
    [InlineData(".hidden")]
    [InlineData("a\n")]
    [InlineData("con")]
    [InlineData("LPT1.x")]
    [InlineData("a ")]
    public void Names_are_file_names_everywhere(string name)
    {
        using var folder = new TestFolder();
        var store = new CheckpointStore(folder.Path);
        Assert.ThrowsAny<ArgumentException>(() => store.Save(name, "a", Text));
        Assert.ThrowsAny<ArgumentException>(() => store.Load(name, Text));
        Assert.ThrowsAny<ArgumentException>(() => store.Delete(name));
        Assert.Empty(Names(folder.Path));
    }

    [Fact]
    public async Task Saves_wait_for_each_other_and_loads_see_whole_states()
    {
        using var folder = new TestFolder();
        var options = new CheckpointOptions { FlushToDisk = false };
        new CheckpointStore(folder.Path, options).Save("a", new string('a', 10), Text);
        using var done = new CancellationTokenSource();
        var savers = Enumerable.Range(0, 3).Select(n => Task.Run(() =>
        {
            var store = new CheckpointStore(folder.Path, options);
            for (var i = 0; i < 60; i++) store.Save("a", new string((char)('a' + n), 1000 * (i + 1)), Text);
        })).ToArray();
        var loader = Task.Run(() =>
        {
            // At least once, however busy the machine is.
            do
            {
                var text = new CheckpointStore(folder.Path).Load("a", Text);
                Assert.Single(text.Distinct());
            }
            while (!done.IsCancellationRequested);
        });
        await Task.WhenAll(savers);
        await done.CancelAsync();
        await loader;

        using var held = new FileStream(folder[".checkpoints.lock"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var impatient = new CheckpointStore(folder.Path, new CheckpointOptions { LockTimeout = TimeSpan.FromMilliseconds(30) });
        Assert.Contains("LockTimeout", Assert.Throws<IOException>(() => impatient.Save("a", "x", Text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gzip_of_somebody_else_is_read()
    {
        using var folder = new TestFolder();
        using (var output = File.Create(folder["a.pkl"]))
        {
            using var gzip = new GZipStream(output, CompressionLevel.Fastest);
            gzip.Write(Pickle.Dumps("spam", Text));
        }

        File.WriteAllText(folder["a.sha256"], Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(folder["a.pkl"]))));
        Assert.Equal("spam", new CheckpointStore(folder.Path).Load("a", Text));
    }

    private static List<string> Names(string folder) => [.. Directory.GetFiles(folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    private sealed class Reports(List<CheckpointProgress> list) : IProgress<CheckpointProgress>
    {
        public void Report(CheckpointProgress value) => list.Add(value);
    }
}

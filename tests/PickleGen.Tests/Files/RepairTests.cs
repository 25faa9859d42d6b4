using PickleGen.Tests.Models;

namespace PickleGen.Tests.Files;

public class RepairTests
{
    private static readonly PickleConverter<string> Text = PickleConverters.String;
    private static readonly string[] Texts = ["one", "two", "three", "four"];

    // Wherever a file is cut, what is whole before stays, and nothing else does.
    [Theory]
    [InlineData(PickleFraming.None)]
    [InlineData(PickleFraming.LengthPrefixed)]
    public void A_file_cut_anywhere_keeps_its_whole_objects(PickleFraming framing)
    {
        using var folder = new TestFolder();
        var options = new PickleFileOptions { Framing = framing };
        PickleFile.AppendAll(folder["all"], Texts, Text, options);
        var bytes = File.ReadAllBytes(folder["all"]);
        var size = bytes.Length;
        var ends = new List<int> { 0 };
        foreach (var text in Texts) ends.Add(ends[^1] + Pickle.Dumps(text, Text).Length + (framing == PickleFraming.LengthPrefixed ? 4 : 0));
        for (var cut = 0; cut <= size; cut++)
        {
            File.WriteAllBytes(folder["a"], bytes[..cut]);
            var whole = ends.FindLastIndex(end => end <= cut);
            var report = PickleFile.Repair(folder["a"], options);
            Assert.Equal((whole, ends[whole]), (report.Objects, report.Bytes));
            Assert.Equal(cut == ends[whole] ? null : (ends[whole], cut - ends[whole]), report.Break is { } broken ? (broken.Offset, broken.Bytes) : ((long, long)?)null);
            Assert.Equal(bytes[..ends[whole]], File.ReadAllBytes(folder["a"]));
            Assert.Equal(Texts[..whole], PickleFile.ReadAll(folder["a"], Text, options));
        }
    }

    [Theory]
    [InlineData("00000000")]
    [InlineData("80059530")]
    [InlineData("2e")]
    [InlineData("4e302e")]
    [InlineData("ff")]
    public void What_is_no_pickle_is_cut_off(string tail)
    {
        using var folder = new TestFolder();
        PickleFile.AppendAll(folder["a"], Texts, Text);
        var length = new FileInfo(folder["a"]).Length;
        using (var file = File.OpenWrite(folder["a"]))
        {
            file.Seek(0, SeekOrigin.End);
            file.Write(Convert.FromHexString(tail));
        }

        var copied = PickleFile.Repair(folder["a"], folder["b"]);
        Assert.Equal(4, copied.Objects);
        Assert.Equal(length, new FileInfo(folder["b"]).Length);
        Assert.Equal(length + (tail.Length / 2), new FileInfo(folder["a"]).Length);
        Assert.NotEmpty(copied.Break!.Reason);
        Assert.Equal(copied, PickleFile.Repair(folder["a"]));
        Assert.Equal(Texts, PickleFile.ReadAll(folder["a"], Text));
        Assert.Null(PickleFile.Repair(folder["a"]).Break);
    }

    [Fact]
    public void A_compressed_file_that_was_cut_is_written_anew()
    {
        using var folder = new TestFolder();
        var options = new PickleFileOptions { Compression = PickleCompression.Gzip };
        var random = new Random(1);
        var texts = Enumerable.Range(0, 3000).Select(i => Convert.ToHexString([.. Enumerable.Range(0, 20).Select(_ => (byte)random.Next(256))])).ToList();
        PickleFile.AppendAll(folder["a"], texts, Text, options);
        using (var file = File.OpenWrite(folder["a"])) file.SetLength(file.Length / 2);

        var report = PickleFile.Repair(folder["a"]);
        Assert.InRange(report.Objects, 1000, 2000);
        Assert.NotNull(report.Break);
        Assert.Equal(texts[..(int)report.Objects], PickleFile.ReadAll(folder["a"], Text));
        PickleFile.Append(folder["a"], "more", Text);
        Assert.Equal(report.Objects + 1, PickleFile.Check(folder["a"]).Objects);
        Assert.Equal(["a"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    // Wherever compressed data is cut off, that is told, and what came out before is given.
    [Theory]
    [InlineData(PickleCompression.Gzip)]
    [InlineData(PickleCompression.Zlib)]
    public void Compressed_data_that_is_cut_off_is_told(PickleCompression compression)
    {
        using var folder = new TestFolder();
        var options = new PickleFileOptions { Compression = compression };
        var texts = Enumerable.Range(0, 200).Select(i => $"text {i * i * 7919 % 1000}").ToList();
        PickleFile.AppendAll(folder["a"], texts[..100], Text, options);
        var first = (int)new FileInfo(folder["a"]).Length;
        if (compression == PickleCompression.Gzip) PickleFile.AppendAll(folder["a"], texts[100..], Text, options);
        var bytes = File.ReadAllBytes(folder["a"]);
        for (var cut = 3; cut < bytes.Length; cut++)
        {
            File.WriteAllBytes(folder["b"], bytes[..cut]);
            var seen = new List<string>();
            if (cut == first)
            {
                Assert.Equal(100, PickleFile.ReadAll(folder["b"], Text).Count());
                continue;
            }

            var error = Assert.Throws<UnpicklingException>(() =>
            {
                foreach (var text in PickleFile.ReadAll(folder["b"], Text)) seen.Add(text);
            });
            Assert.True(error.Message.Contains("cut off", StringComparison.Ordinal), $"cut at {cut} of {bytes.Length}: {error.Message}");
            Assert.Equal(texts[..seen.Count], seen);
            if (cut > first) Assert.InRange(seen.Count, 100, 200);
            var report = PickleFile.Check(folder["b"]);
            Assert.Equal((seen.Count, true), ((int)report.Objects, report.Break is not null));
        }

        // Padding after the end is none of its business.
        File.WriteAllBytes(folder["b"], [.. bytes, .. new byte[100]]);
        Assert.Equal(compression == PickleCompression.Gzip ? 200 : 100, PickleFile.ReadAll(folder["b"], Text).Count());
    }

    [Fact]
    public void What_a_pickle_refers_to_is_not_missing()
    {
        using var folder = new TestFolder();
        using (var writer = new PickleFileWriter(folder["a"]))
        {
            writer.Write([0x80, 4, 0x8c, 1, (byte)'a', (byte)'Q', (byte)'.']); // a persistent id
            writer.Write([0x80, 5, 0x97, (byte)'.']); // a buffer beside the pickle
            writer.Write("cnowhere\nnothing\n."u8);
            writer.Write(Shop.Sample());
        }

        Assert.Equal(4, PickleFile.Check(folder["a"]).Objects);
        Assert.Null(PickleFile.Check(folder["a"]).Break);
    }

    // A limit says nothing about the file: it must not be cut there.
    [Fact]
    public void A_limit_is_no_damage()
    {
        using var folder = new TestFolder();
        PickleFile.AppendAll(folder["a"], ["one", new string('x', 5000)], Text);
        var length = new FileInfo(folder["a"]).Length;
        foreach (var limits in new PickleLimits[] { new() { MaxInputBytes = 1000 }, new() { MaxAllocatedBytes = 2000 } })
        {
            Assert.Throws<UnpicklingException>(() => PickleFile.Repair(folder["a"], new PickleFileOptions { Pickle = new() { Limits = limits } }));
            Assert.Equal(length, new FileInfo(folder["a"]).Length);
        }
    }
}

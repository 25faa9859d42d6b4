using System.IO.Compression;
using PickleGen.Tests.Models;

namespace PickleGen.Tests.Files;

public class PickleFileTests
{
    private static readonly PickleConverter<string> Text = PickleConverters.String;
    private static readonly PickleFileOptions Framed = new() { Framing = PickleFraming.LengthPrefixed };

    public static TheoryData<PickleFraming, PickleCompression, bool> Forms
    {
        get
        {
            var data = new TheoryData<PickleFraming, PickleCompression, bool>();
            foreach (var framing in Enum.GetValues<PickleFraming>())
            {
                data.Add(framing, PickleCompression.None, true);
                foreach (var compression in new[] { PickleCompression.None, PickleCompression.Gzip, PickleCompression.Zlib }) data.Add(framing, compression, false);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Reads_what_was_appended(PickleFraming framing, PickleCompression compression, bool mapped)
    {
        using var folder = new TestFolder();
        var file = folder["lines.pkl"];
        var options = new PickleFileOptions { Framing = framing, Compression = compression };
        var lines = Enumerable.Range(0, 20_000).Select(i => new Line($"SKU-{i}", i, i / 100m)).ToList();
        Assert.Equal(lines.Count, PickleFile.AppendAll(file, lines, options));

        var read = new PickleFileOptions { Framing = framing, MemoryMapped = mapped };
        Assert.Equal(lines, PickleFile.ReadAll<Line>(file, read));
        var again = new List<Line>();
        await foreach (var line in PickleFile.ReadAllAsync<Line>(file, read)) again.Add(line);
        Assert.Equal(lines, again);
        Assert.Equal(lines.Count, PickleFile.ReadAll(file, options: read).Count());
        using var stream = File.OpenRead(file);
        Assert.Equal(lines, PickleFile.ReadAll<Line>(stream, read));
    }

    [Theory]
    [InlineData(PickleFraming.None)]
    [InlineData(PickleFraming.LengthPrefixed)]
    public async Task Reads_bytes_however_they_arrive(PickleFraming framing)
    {
        using var folder = new TestFolder();
        var options = new PickleFileOptions { Framing = framing };
        var texts = Enumerable.Range(0, 40).Select(i => new string((char)('a' + (i % 26)), i * i)).ToList();
        PickleFile.AppendAll(folder["a"], texts, Text, options);
        var bytes = File.ReadAllBytes(folder["a"]);
        foreach (var chunk in new[] { 1, 7, 1000 })
        {
            foreach (var seekable in new[] { true, false })
            {
                Assert.Equal(texts, PickleFile.ReadAll(new ChunkStream(bytes, chunk, seekable), Text, options));
                var again = new List<string>();
                await foreach (var text in PickleFile.ReadAllAsync(new ChunkStream(bytes, chunk, seekable), Text, options)) again.Add(text);
                Assert.Equal(texts, again);
            }
        }
    }

    [Fact]
    public void Pickles_of_all_sizes_follow_each_other()
    {
        using var folder = new TestFolder();
        var random = new Random(7);
        var texts = Enumerable.Range(0, 300).Select(i => new string('x', random.Next(100) switch { 0 => 3_000_000, < 10 => random.Next(200_000), _ => random.Next(50) })).ToList();
        PickleFile.AppendAll(folder["a"], texts, Text);
        Assert.Equal(texts, PickleFile.ReadAll(folder["a"], Text));
        Assert.Equal(texts, PickleFile.ReadAll(folder["a"], Text, new PickleFileOptions { MemoryMapped = true }));
    }

    [Fact]
    public void Plain_files_are_those_of_LoadAll()
    {
        using var folder = new TestFolder();
        PickleFile.Append(folder["a"], "one", Text);
        PickleFile.Append(folder["a"], "two", Text);
        byte[] both = [.. Pickle.Dumps("one", Text), .. Pickle.Dumps("two", Text)];
        Assert.Equal(both, File.ReadAllBytes(folder["a"]));
        Assert.Equal(["one", "two"], Pickle.LoadAll(new MemoryStream(both), Text));
    }

    [Fact]
    public void Frames_are_four_bytes_big_endian()
    {
        using var folder = new TestFolder();
        PickleFile.Append(folder["a"], "one", Text, Framed);
        var pickle = Pickle.Dumps("one", Text);
        Assert.Equal([0, 0, 0, (byte)pickle.Length, .. pickle], File.ReadAllBytes(folder["a"]));
    }

    [Fact]
    public void Gzip_grows_by_members_and_zlib_does_not_grow()
    {
        using var folder = new TestFolder();
        var gzip = new PickleFileOptions { Compression = PickleCompression.Gzip };
        PickleFile.Append(folder["a"], "one", Text, gzip);
        PickleFile.Append(folder["a"], "two", Text);
        Assert.Equal(["one", "two"], PickleFile.ReadAll(folder["a"], Text));

        PickleFile.Append(folder["b"], "one", Text, new PickleFileOptions { Compression = PickleCompression.Zlib });
        Assert.Contains("zlib", Assert.Throws<NotSupportedException>(() => PickleFile.Append(folder["b"], "two", Text)).Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => PickleFile.Append(folder["b"], "two", Text, gzip));
        Assert.Equal(["one"], PickleFile.ReadAll(folder["b"], Text));
    }

    [Fact]
    public void An_object_that_cannot_be_pickled_leaves_the_file_whole()
    {
        using var folder = new TestFolder();
        using (var writer = new PickleFileWriter(folder["a"]))
        {
            writer.Write("one", Text);
            var deep = new List<object?> { "text" };
            deep.Add(new object());
            Assert.Throws<PicklingException>(() => writer.Write(deep, PickleConverters.Object));
            writer.Write("two", Text);
            Assert.Equal(2, writer.Count);
        }

        Assert.Equal(["one", "two"], PickleFile.ReadAll(folder["a"], Text));
    }

    [Fact]
    public void Errors_say_which_object_of_the_file()
    {
        using var folder = new TestFolder();
        PickleFile.Append(folder["a"], "one", Text);
        var start = new FileInfo(folder["a"]).Length;
        PickleFile.Append(folder["a"], 7, PickleConverters.Int32);
        var seen = new List<string>();
        var error = Assert.Throws<UnpicklingException>(() => seen.AddRange(PickleFile.ReadAll(folder["a"], Text)));
        Assert.Contains($"object 1 of the file, which starts at byte {start}: expected a str", error.Message, StringComparison.Ordinal);
        Assert.IsType<UnpicklingException>(error.InnerException);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void An_end_within_an_object_is_an_error_after_those_before(PickleFraming framing, PickleCompression compression, bool mapped)
    {
        using var folder = new TestFolder();
        var options = new PickleFileOptions { Framing = framing };
        PickleFile.AppendAll(folder["a"], ["one", "two", "three"], Text, options);
        var bytes = File.ReadAllBytes(folder["a"]).AsSpan()[..^3];
        using (var output = File.Create(folder["b"]))
        {
            using Stream packed = compression switch { PickleCompression.Gzip => new GZipStream(output, CompressionLevel.Fastest), PickleCompression.Zlib => new ZLibStream(output, CompressionLevel.Fastest), _ => output };
            packed.Write(bytes);
        }

        var seen = new List<string>();
        Assert.Throws<UnpicklingException>(() =>
        {
            foreach (var text in PickleFile.ReadAll(folder["b"], Text, options with { MemoryMapped = mapped })) seen.Add(text);
        });
        Assert.Equal(["one", "two"], seen);
    }

    [Fact]
    public void Limits_hold_for_each_object()
    {
        using var folder = new TestFolder();
        PickleFile.AppendAll(folder["a"], ["short", new string('x', 1000)], Text);
        var options = new PickleFileOptions { Pickle = new() { Limits = new() { MaxInputBytes = 100 } } };
        foreach (var read in new[] { options, options with { MemoryMapped = true } })
        {
            using var objects = PickleFile.ReadAll(folder["a"], Text, read).GetEnumerator();
            Assert.True(objects.MoveNext());
            Assert.Contains("MaxInputBytes", Assert.Throws<UnpicklingException>(() => objects.MoveNext()).Message, StringComparison.Ordinal);
        }

        File.WriteAllBytes(folder["f"], [0x7f, 0xff, 0xff, 0xff, 1, 2, 3]);
        Assert.Contains("MaxInputBytes", Assert.Throws<UnpicklingException>(() => PickleFile.ReadAll(folder["f"], Text, options with { Framing = PickleFraming.LengthPrefixed, Compression = PickleCompression.None }).Count()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_is_refused_and_a_long_file_is_not()
    {
        using var folder = new TestFolder();
        using (var output = File.Create(folder["bomb"]))
        {
            using var gzip = new GZipStream(output, CompressionLevel.SmallestSize);
            var zeros = new byte[1 << 20];
            gzip.Write([(byte)'B', 0, 0, 0, 0x40]);
            for (var i = 0; i < 200; i++) gzip.Write(zeros);
        }

        var error = Assert.Throws<UnpicklingException>(() => PickleFile.ReadAll(folder["bomb"]).Count());
        Assert.Contains("MaxDecompressedBytes", error.Message, StringComparison.Ordinal);
        PickleFile.AppendAll(folder["a"], Enumerable.Repeat("spam", 1000), Text, new PickleFileOptions { Compression = PickleCompression.Gzip });
        var limit = new PickleFileOptions { Pickle = new() { Limits = new() { MaxDecompressedBytes = 1000 } } };
        Assert.Throws<UnpicklingException>(() => PickleFile.ReadAll(folder["a"], Text, limit).Count());
        Assert.Equal(1000, PickleFile.ReadAll(folder["a"], Text).Count());
    }

    [Fact]
    public async Task Progress_and_cancellation()
    {
        using var folder = new TestFolder();
        PickleFile.AppendAll(folder["a"], Enumerable.Range(0, 30_000).Select(i => $"a text of some length, number {i}"), Text);
        var length = new FileInfo(folder["a"]).Length;
        var reports = new List<PickleFileProgress>();
        Assert.Equal(30_000, PickleFile.ReadAll(folder["a"], Text, new PickleFileOptions { Progress = new Reports(reports) }).Count());
        Assert.InRange(reports.Count, 3, 20);
        Assert.Equal(reports.OrderBy(report => report.Objects), reports);
        Assert.Equal(new PickleFileProgress(30_000, length, length), reports[^1]);

        using var stop = new CancellationTokenSource();
        var count = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var text in PickleFile.ReadAllAsync(folder["a"], Text, cancellationToken: stop.Token))
            {
                if (++count == 100) await stop.CancelAsync();
            }
        });
        Assert.Equal(100, count);
    }

    [Fact]
    public void Empty_files_have_no_objects()
    {
        using var folder = new TestFolder();
        File.WriteAllBytes(folder["a"], []);
        Assert.Empty(PickleFile.ReadAll(folder["a"]));
        Assert.Empty(PickleFile.ReadAll(folder["a"], options: new PickleFileOptions { MemoryMapped = true }));
        Assert.Empty(PickleFile.ReadAll(folder["a"], options: Framed));
        Assert.Throws<FileNotFoundException>(() => PickleFile.ReadAll(folder["none"]).Count());
    }

    private sealed class Reports(List<PickleFileProgress> list) : IProgress<PickleFileProgress>
    {
        public void Report(PickleFileProgress value) => list.Add(value);
    }
}

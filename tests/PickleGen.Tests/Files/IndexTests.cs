namespace PickleGen.Tests.Files;

public class IndexTests
{
    private static readonly PickleConverter<string> Text = PickleConverters.String;

    [Theory]
    [InlineData(PickleFraming.None)]
    [InlineData(PickleFraming.LengthPrefixed)]
    public void Loads_any_object_by_number(PickleFraming framing)
    {
        using var folder = new TestFolder();
        var options = new PickleFileOptions { Framing = framing };
        var texts = Enumerable.Range(0, 2000).Select(i => i % 500 == 7 ? new string('x', 100_000) : $"text {i}").ToList();
        PickleFile.AppendAll(folder["a"], texts, Text, options);

        using var index = PickleFileIndex.Open(folder["a"], options);
        Assert.Equal(texts.Count, index.Count);
        Assert.Equal(new FileInfo(folder["a"]).Length, index.Bytes);
        Parallel.For(0, texts.Count, i => Assert.Equal(texts[(int)i], index.Load(i, Text)));
        Assert.Equal("text 3", index.Load(3));
        Assert.Equal(0, index.OffsetOf(0));
        Assert.Equal(Pickle.Dumps(texts[0], Text).Length + (framing == PickleFraming.None ? 0 : 4), index.OffsetOf(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => index.Load(2000));
        Assert.Throws<ArgumentOutOfRangeException>(() => index.Load(-1));
    }

    [Fact]
    public void Goes_on_with_what_is_appended()
    {
        using var folder = new TestFolder();
        using var writer = new PickleFileWriter(folder["a"]);
        writer.Write("one", Text);
        writer.Flush();
        using var index = PickleFileIndex.Open(folder["a"]);
        Assert.Equal((1, null), (index.Count, index.Break));

        // A part of the next one is there.
        var two = Pickle.Dumps("two", Text);
        writer.Write(two.AsSpan(0, 5));
        writer.Flush();
        Assert.Equal(0, index.Refresh());
        Assert.Equal((1, 5), (index.Count, index.Break!.Bytes));

        writer.Write(two.AsSpan(5));
        writer.Write("three", Text);
        writer.Flush(toDisk: true);
        Assert.Equal(2, index.Refresh());
        Assert.Null(index.Break);
        Assert.Equal(["one", "two", "three"], Enumerable.Range(0, 3).Select(i => index.Load(i, Text)));
    }

    [Fact]
    public void Damage_ends_the_index_and_compression_refuses_it()
    {
        using var folder = new TestFolder();
        PickleFile.AppendAll(folder["a"], ["one", "two"], Text);
        using (var file = File.OpenWrite(folder["a"]))
        {
            file.Seek(0, SeekOrigin.End);
            file.Write(new byte[100]);
        }

        using var index = PickleFileIndex.Open(folder["a"]);
        Assert.Equal((2, 100), (index.Count, index.Break!.Bytes));
        PickleFile.Append(folder["b"], "one", Text, new PickleFileOptions { Compression = PickleCompression.Gzip });
        Assert.Throws<NotSupportedException>(() => PickleFileIndex.Open(folder["b"]));
    }

    [Fact]
    public void Errors_name_the_object()
    {
        using var folder = new TestFolder();
        PickleFile.AppendAll(folder["a"], ["one", "two"], Text);
        using var index = PickleFileIndex.Open(folder["a"]);
        var error = Assert.Throws<UnpicklingException>(() => index.Load(1, PickleConverters.Int32));
        Assert.Contains($"object 1 of the file, which starts at byte {index.OffsetOf(1)}", error.Message, StringComparison.Ordinal);
    }
}

using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace PickleGen.Tool.Tests;

// picklegen scan: levels and exit codes, archives, reports.
public sealed class ScanTests : IDisposable
{
    private const string Payload = "cos\nsystem\n(S'true'\ntR.";

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("(lp0\n.", 0)]
    [InlineData(Payload, 1)]
    [InlineData("capp\nThing\n.", 3)]
    [InlineData("(lp0\n", 3)]
    [InlineData("", 3)]
    public void The_exit_code_is_the_level(string pickle, int code) => Assert.Equal(code, _tool.Run("scan", _tool.File("a.pkl", pickle)));

    [Fact]
    public void The_worst_file_decides()
    {
        var (clean, unknown, evil) = (_tool.File("a", "N."), _tool.File("b", "capp\nThing\n."), _tool.File("c", Payload));
        Assert.Equal(3, _tool.Run("scan", clean, unknown));
        Assert.Equal(0, _tool.Run("scan", clean, unknown, "--fail-on", "dangerous"));
        Assert.Equal(2, _tool.Run("scan", unknown, _tool.PathOf("missing")));
        Assert.Contains("there is no such file", _tool.Error, StringComparison.Ordinal);
        Assert.Equal(1, _tool.Run("scan", evil, _tool.PathOf("missing"), "--fail-on", "dangerous"));
    }

    [Fact]
    public void Text_says_what_where_and_how()
    {
        var path = _tool.File("a.pkl", Payload);
        Assert.Equal(1, _tool.Run("scan", path));
        Assert.StartsWith($"{path}: dangerous\n  dangerous PGS001 os.system: ", _tool.Output, StringComparison.Ordinal);
        Assert.Contains(" (called with 'true') [byte 0, GLOBAL]\n1 files: 1 dangerous, 0 suspicious, 0 clean, 0 not read; 1 pickles, 1 names, 23 bytes\n", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_shows_how_far_its_scan_is()
    {
        var folder = Directory.CreateDirectory(_tool.PathOf("models")).FullName;
        File.WriteAllText(Path.Combine(folder, "a.pkl"), "N.");
        File.WriteAllText(Path.Combine(folder, "b.txt"), "no pickle");
        Assert.Equal(0, _tool.Run("scan", folder));
        Assert.Equal("", _tool.Error);
        var output = _tool.Output;
        Assert.Equal(0, _tool.Run("scan", folder, "--progress"));
        Assert.Equal(output, _tool.Output);
        Assert.Equal($"1 of 2: {Path.Combine(folder, "a.pkl")}\n2 of 2: {Path.Combine(folder, "b.txt")}\n", _tool.Error);

        _tool.IsTerminal = true;
        Assert.Equal(0, _tool.Run("scan", folder));
        Assert.Equal(output, _tool.Output);
        Assert.StartsWith("\r1 of 2: ", _tool.Error, StringComparison.Ordinal);
        Assert.EndsWith(" \r", _tool.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", _tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_can_be_allowed()
    {
        var path = _tool.File("a.pkl", "capp\nThing\n0capp\nOuter.Inner\n.");
        Assert.Equal(0, _tool.Run("scan", path, "--allow", "app.Thing", "--allow", "app:Outer.Inner"));
        Assert.Equal(3, _tool.Run("scan", path, "--allow", "app.Thing"));
        Assert.Equal(0, _tool.Run("scan", path, "--allow-file", _tool.File("names", "# ours\napp.Thing\napp:Outer.Inner\n")));
        Assert.Equal(1, _tool.Run("scan", path, "--rules", _tool.File("rules", "module,name,verdict,why\napp,*,dangerous,ours\n")));
        Assert.Contains("app.Thing: ours", _tool.Output, StringComparison.Ordinal);
        Assert.Equal(1, _tool.Run("scan", path, "--strict"));
        Assert.Equal(2, _tool.Run("scan", path, "--allow", "app.*"));
        Assert.Equal(2, _tool.Run("scan", path, "--rules", _tool.File("bad", "app\n")));
    }

    [Fact]
    public void Limits_are_never_clean()
    {
        Assert.Equal(3, _tool.Run("scan", _tool.File("a.pkl", "N0N0N."), "--max-bytes", "4"));
        Assert.Contains("PGS106", _tool.Output, StringComparison.Ordinal);
        Assert.Equal(3, _tool.Run("scan", _tool.File("b.pkl", new string('N', 5000) + "."), "--timeout", "0.0000001"));
    }

    [Fact]
    public void A_folder_is_searched_for_pickles()
    {
        Directory.CreateDirectory(_tool.PathOf("d/e"));
        _tool.File("d/readme.txt", "This is no pickle.");
        _tool.File("d/e/model.bin", Payload);
        _tool.File("d/x.pkl", "N.");
        Assert.Equal(1, _tool.Run("scan", _tool.PathOf("d")));
        Assert.Contains("2 files: 1 dangerous, 0 suspicious, 1 clean", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Compressed_pickles_are_found()
    {
        var payload = Encoding.Latin1.GetBytes(Payload);
        Assert.Equal(1, _tool.Run("scan", _tool.File("a", Packed(output => new GZipStream(output, CompressionMode.Compress), payload))));
        Assert.Equal(1, _tool.Run("scan", _tool.File("b", Packed(output => new ZLibStream(output, CompressionMode.Compress), payload))));
        Assert.Equal(1, _tool.Run("scan", _tool.File("c", Zip("m/data.pkl", Zip("inner", Packed(output => new GZipStream(output, CompressionMode.Compress), payload))))));
        Assert.Contains("m/data.pkl!inner", _tool.Output, StringComparison.Ordinal);
        Assert.Equal(0, _tool.Run("scan", _tool.File("d", Zip("m/data.pkl", (byte)'N', (byte)'.'))));
        Assert.Equal(3, _tool.Run("scan", _tool.File("e", [0xfd, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, 1, 2])));
        Assert.Contains("not looked into: xz", _tool.Output, StringComparison.Ordinal);
    }

    /// <summary>Python skips zeros between the members of a gzip file.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(100_000)]
    public void All_members_of_a_gzip_file_are_read(int zeros)
    {
        static byte[] Gzip(byte[] bytes) => Packed(output => new GZipStream(output, CompressionMode.Compress), bytes);
        var payload = Encoding.Latin1.GetBytes(Payload);
        byte[] two = [.. Gzip("N."u8.ToArray()), .. new byte[zeros], .. Gzip(payload)];
        Assert.Equal(1, _tool.Run("scan", _tool.File("a", two)));
        Assert.Contains("2 pickles", _tool.Output, StringComparison.Ordinal);
        byte[] cut = [.. Gzip(payload[..7]), .. new byte[zeros], .. Gzip([]), .. new byte[zeros], .. Gzip(payload[7..])];
        Assert.Equal(1, _tool.Run("scan", _tool.File("b", cut)));
        Assert.Contains("1 pickles", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Archives_that_lie_are_suspicious_and_still_searched()
    {
        var payload = Encoding.Latin1.GetBytes(Payload);
        var stored = Zip("a.pkl", payload);
        var plain = stored.ToArray();
        plain[14] ^= 1;
        Assert.Equal(1, _tool.Run("scan", _tool.File("crc", plain)));
        Assert.Contains("PGS101", _tool.Output, StringComparison.Ordinal);
        Assert.Equal(3, _tool.Run("scan", _tool.File("path", Zip("../a.pkl", (byte)'N', (byte)'.'))));
        Assert.Contains("PGS104", _tool.Output, StringComparison.Ordinal);
        Assert.Equal(3, _tool.Run("scan", _tool.File("bomb", Packed(output => new GZipStream(output, CompressionMode.Compress), new byte[8 << 20]))));
        Assert.Contains("PGS102", _tool.Output, StringComparison.Ordinal);
        byte[] deep = payload;
        for (var i = 0; i < 6; i++) deep = Zip("a", deep);
        Assert.NotEqual(0, _tool.Run("scan", _tool.File("deep", deep)));
        Assert.Contains("PGS105", _tool.Output, StringComparison.Ordinal);
    }

    /// <summary>An array within an array is no array of objects; so many levels would be more than the stack takes.</summary>
    [Fact]
    public void Arrays_do_not_nest()
    {
        byte[] header = [0x93, .. "NUMPY"u8, 1, 0, 4, 0, .. "'|O'"u8];
        var deep = Enumerable.Repeat(header, 200_000).SelectMany(bytes => bytes).Concat("cos\nsystem\n."u8.ToArray()).ToArray();
        Assert.Equal(1, _tool.Run("scan", _tool.File("a", deep)));
        Assert.Contains("PGS105", _tool.Output, StringComparison.Ordinal);
        byte[] within = Encoding.Latin1.GetBytes(Payload);
        for (var i = 0; i < 4; i++) within = Zip("a", within);
        Assert.Equal(1, _tool.Run("scan", _tool.File("b", Zip("a", Zip("a", Zip("a", [.. header, .. within]))))));
    }

    /// <summary>Sixty thousand entries that are one and the same: a short file, and gigabytes to look at.</summary>
    [Fact]
    public void Entries_within_each_other_are_a_bomb()
    {
        const int Entries = 60_000;
        using var output = new MemoryStream();
        using var zip = new BinaryWriter(output);
        var stored = new byte[1 << 20];
        Header(zip, stored, central: false);
        zip.Write("a"u8);
        zip.Write(stored);
        var directory = output.Position;
        for (var i = 0; i < Entries; i++)
        {
            Header(zip, stored, central: true);
            zip.Write("a"u8);
        }

        var size = output.Position - directory;
        zip.Write("PK\u0005\u0006\0\0\0\0"u8);
        foreach (var count in new[] { Entries, Entries }) zip.Write((ushort)count);
        zip.Write((uint)size);
        zip.Write((uint)directory);
        zip.Write((ushort)0);
        Assert.Equal(3, _tool.Run("scan", _tool.File("a", output.ToArray())));
        Assert.Contains("PGS102", _tool.Output, StringComparison.Ordinal);

        static void Header(BinaryWriter zip, byte[] stored, bool central)
        {
            zip.Write(central ? "PK\u0001\u0002\u0014\0"u8 : "PK\u0003\u0004"u8);
            zip.Write("\u0014\0\0\0\0\0\0\0\0\0"u8);
            zip.Write(0);
            zip.Write(stored.Length);
            zip.Write(stored.Length);
            zip.Write((ushort)1);
            zip.Write((ushort)0);
            if (central) zip.Write(new byte[14]);
        }
    }

    [Fact]
    public void Many_names_in_an_archive_are_told_once()
    {
        var names = Encoding.Latin1.GetBytes(string.Concat(Enumerable.Range(0, 50_000).Select(n => $"cos\nx{n}\n0")) + "N.");
        Assert.Equal(1, _tool.Run("scan", _tool.File("a", Zip("a.bin", names))));
        Assert.Equal(50_000, _tool.Output.Split("PGS001").Length - 1);
    }

    [Fact]
    public void A_large_tar_is_no_bomb()
    {
        using var output = new MemoryStream();
        using (var tar = new TarWriter(output, TarEntryFormat.Ustar, leaveOpen: true))
        {
            tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, "zeros") { DataStream = new MemoryStream(new byte[80 << 20]) });
            tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, "a.pkl") { DataStream = new MemoryStream(Encoding.Latin1.GetBytes(Payload)) });
        }

        Assert.Equal(1, _tool.Run("scan", _tool.File("a.tar", output.ToArray())));
        Assert.Contains("a.pkl, byte 0", _tool.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("PGS102", _tool.Output, StringComparison.Ordinal);
        Assert.Equal(3, _tool.Run("scan", _tool.File("cut.tar", output.ToArray().AsSpan(0, 1 << 20))));
        Assert.Contains("PGS101", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_changed_byte_of_an_archive_ends_well()
    {
        var archive = Zip("m/data.pkl", Encoding.Latin1.GetBytes(Payload));
        for (var i = 0; i < archive.Length; i++)
        {
            foreach (var value in new byte[] { 0, 0xff, (byte)(archive[i] ^ 1) })
            {
                var mutant = archive.ToArray();
                mutant[i] = value;
                Assert.InRange(_tool.Run("scan", _tool.File("m", mutant)), 0, 3);
            }
        }
    }

    [Fact]
    public void Json_is_one_document()
    {
        var path = _tool.File("a.pkl", "cos\nsystem\u0001\n(S'true'\ntR.");
        Assert.Equal(1, _tool.Run("scan", path, "--json"));
        using var json = JsonDocument.Parse(_tool.Output);
        var file = json.RootElement.GetProperty("files")[0];
        Assert.Equal("dangerous", json.RootElement.GetProperty("level").GetString());
        var finding = file.GetProperty("findings")[0];
        Assert.Equal(("PGS001", "system\u0001"), (finding.GetProperty("rule").GetString(), finding.GetProperty("name").GetString()));
        Assert.Equal(1, file.GetProperty("pickles").GetInt32());
        Assert.Equal(1, _tool.Run("scan", _tool.File("s.pkl", "Vos\n\u0056a\\ud800\n\u0093cos\nsystem\n."), "--json"));
        using var other = JsonDocument.Parse(_tool.Output);
    }

    [Fact]
    public void Sarif_has_rules_and_places()
    {
        Assert.Equal(1, _tool.Run("scan", _tool.File("a.zip", Zip("m/data.pkl", Encoding.Latin1.GetBytes(Payload))), _tool.File("b.pkl", "N.N"), "--sarif"));
        using var json = JsonDocument.Parse(_tool.Output);
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        var run = json.RootElement.GetProperty("runs")[0];
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal("error", results[0].GetProperty("level").GetString());
        Assert.Equal("m/data.pkl@0", results[0].GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
        Assert.Equal("a.zip", results[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("warning", results[1].GetProperty("level").GetString());
        Assert.Contains("PGS009", run.GetProperty("tool").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_options_are_told() => Assert.Equal(2, _tool.Run("scan", "a", "--json", "--sarif"));

    private static byte[] Packed(Func<Stream, Stream> pack, byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var packer = pack(output)) packer.Write(bytes);
        return output.ToArray();
    }

    private static byte[] Zip(string name, params byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create))
        using (var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open())
            entry.Write(bytes);
        return output.ToArray();
    }
}

using System.Text;

namespace PickleGen.Tests.Tools.Scanning;

// What the scan says of pickles, and that it follows them as a reader would.
public class ScanTests
{
    [Theory]
    [InlineData("80 04 8c 02 6f 73 8c 06 73 79 73 74 65 6d 93 2e", "os.system")]
    [InlineData("63 6f 73 0a 73 79 73 74 65 6d 0a 2e", "os.system")]
    [InlineData("28 69 6f 73 0a 73 79 73 74 65 6d 0a 2e", "os.system")]
    public void Names_are_judged(string pickle, string name)
    {
        var report = PickleTools.Scan(Bytes(pickle));
        Assert.Equal(PickleScanLevel.Dangerous, report.Level);
        Assert.Equal(name, Assert.Single(report.Globals) is var global ? $"{global.Module}.{global.Name}" : null);
        Assert.Equal("PGS001", Assert.Single(report.Findings).RuleId);
    }

    [Fact]
    public void Texts_come_through_memo_escapes_and_dup()
    {
        // 'o\x73' and a raw unicode escape, stored, dropped, and fetched again.
        var pickle = Latin1("\u0080\u0002S'o\\x73'\nq\u000000V\\u0073ystem\nq\u0001020h\u0000h\u0001\u0093.");
        Assert.Contains(PickleTools.Scan(pickle).Globals, global => (global.Module, global.Name) == ("os", "system"));
    }

    [Fact]
    public void Computed_names_are_dangerous()
    {
        var report = PickleTools.Scan(Latin1("\u0080\u0004]\u008c\u0006system\u0093."));
        Assert.Equal("PGS003", Assert.Single(report.Findings).RuleId);
        Assert.Equal(PickleScanLevel.Dangerous, report.Level);
    }

    [Fact]
    public void Use_and_arguments_are_told()
    {
        var finding = Assert.Single(PickleTools.Scan(Latin1("cos\nsystem\n(S'rm -rf /\\n'\ntR.")).Findings);
        Assert.Equal((PickleScanUsage.Referenced | PickleScanUsage.Called, "'rm -rf /\\u{a}'", 0L, "GLOBAL"), (finding.Usage, finding.Arguments, finding.Offset, finding.Opcode));
        finding = Assert.Single(PickleTools.Scan(Latin1("\u0080\u0002capp\nThing\n)\u0081}b.")).Findings);
        Assert.Equal((PickleScanUsage.Referenced | PickleScanUsage.Instantiated | PickleScanUsage.Built, "PGS002"), (finding.Usage, finding.RuleId));
    }

    [Theory]
    [InlineData("garbage first \u0080\u0004cos\nsystem\n.")]
    [InlineData("\u0080\u0004N.\u0080\u0004cos\nsystem\n.")]
    [InlineData("\u0080\u0004N.\u00ff\u00ffcos\nsystem\n")]
    [InlineData("\u0080\u0004B\u00ff\u00ff\u00ff\u00ffcos\nsystem\n.")]
    [InlineData("\u0080\u0004\u0095\u0003\u0000\u0000\u0000\u0000\u0000\u0000\u0000cmyos\nsystem\n.")]
    [InlineData("\u0080\u0002\u008c\u0002osq\u00000\u008c\u0006systemq\u00010N.h\u0000h\u0001\u0093.")]
    public void Broken_and_several_pickles_are_followed(string pickle) =>
        Assert.Contains(PickleTools.Scan(Latin1(pickle)).Globals, global => (global.Module, global.Name) == ("os", "system"));

    [Theory]
    [InlineData("", "PGS018")]
    [InlineData("\u0080\u0004N", "PGS005")]
    [InlineData("\u0080\u0004\u0001", "PGS004")]
    [InlineData("t.", "PGS004")]
    [InlineData("h\u0003.", "PGS004")]
    [InlineData("}(NNNu.", "PGS004")]
    [InlineData(")Na.", "PGS004")]
    [InlineData("Ix\n.", "PGS004")]
    [InlineData("\u008c\u0002\u00c3\u0028.", "PGS004")]
    [InlineData("\u0080\u0004\u0095\u0009\u0000\u0000\u0000\u0000\u0000\u0000\u0000N.", "PGS006")]
    [InlineData("\u0080\u0004\u0082\u0001.", "PGS007")]
    [InlineData("Pid\n.", "PGS008")]
    [InlineData("N.\u0001\u0002", "PGS009")]
    [InlineData("N0\u0080\u0004N.", "PGS010")]
    [InlineData("\u0080\u0009N.", "PGS010")]
    [InlineData("Nr\u0000\u00ca\u009a\u003b.", "PGS012")]
    [InlineData("C\u0005\u0080\u0004NN..", "PGS014")]
    [InlineData("\u008c\u0008gASVAAA=.", null)]
    [InlineData("ccollections\nOrderedDict\n)R)R.", "PGS015")]
    [InlineData("ccollections\nOrderedDict\n}b.", "PGS016")]
    [InlineData("(lp0\nI1\naI2\na.", null)]
    public void Everything_else_has_a_rule(string pickle, string? rule)
    {
        var report = PickleTools.Scan(Latin1(pickle));
        if (rule is null)
        {
            Assert.Equal(PickleScanLevel.Clean, report.Level);
            return;
        }

        Assert.Equal(PickleScanLevel.Suspicious, report.Level);
        Assert.Contains(report.Findings, finding => finding.RuleId == rule);
    }

    [Theory]
    [InlineData("\u0080\u0004C\u0010\u0080\u0002cos\nsystem\n0N..", "os.system")]
    [InlineData("\u0080\u0004C\u0005\u0080\u0004NN.0C\u0010\u0080\u0002cos\nsystem\n0N..", "os.system")]
    [InlineData("\u0080\u0004\u008c\u0018gAJjb3MKc3lzdGVtCjBOLg==.", "in base64; it names os.system")]
    public void Names_of_inner_pickles_are_told(string pickle, string told)
    {
        var report = PickleTools.Scan(Latin1(pickle));
        Assert.Equal(PickleScanLevel.Suspicious, report.Level);
        Assert.Contains(report.Findings, finding => finding.RuleId == "PGS014" && finding.Message.Contains(told, StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_behind_other_bytes_is_found_without_PROTO()
    {
        // As in a joblib file, where raw numbers lie between the opcodes.
        var report = PickleTools.Scan(Latin1("\u0080\u0004N\u00ff\u00fe\u0000\u0000\u0095\u0020\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u008c\u0002os\u0094\u008c\u0006system\u0094\u0093)R."));
        Assert.Equal(PickleScanLevel.Dangerous, report.Level);
        Assert.Contains(report.Globals, global => (global.Module, global.Name) == ("os", "system"));
    }

    [Fact]
    public void Values_of_a_dumb_dbm_are_pickles()
    {
        var file = new byte[1024 + 4];
        Latin1("\u0080\u0004N.").CopyTo(file, 0);
        Latin1("\u0080\u0004N.").CopyTo(file, 512);
        Latin1("\u0080\u0004N.").CopyTo(file, 1024);
        var report = PickleTools.Scan(file);
        Assert.Equal((PickleScanLevel.Clean, 3), (report.Level, report.Documents));
        file[600] = 1;
        Assert.Equal(PickleScanLevel.Suspicious, PickleTools.Scan(file).Level);
        Latin1("\u0080\u0004cos\nsystem\n.").CopyTo(file, 512);
        Assert.Equal(PickleScanLevel.Dangerous, PickleTools.Scan(file).Level);
    }

    [Fact]
    public void Storages_behind_the_pickles_of_an_old_PyTorch_file_are_no_pickles()
    {
        byte[] magic = [0x80, 2, 0x8a, 10, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, (byte)'.'];
        byte[] file = [.. magic, .. Latin1("\u0080\u0002K\u0001.\u0080\u0002}.\u0080\u0002}.\u0080\u0002](X\u0001\u0000\u0000\u00000e."), 2, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8];
        Assert.Equal((PickleScanLevel.Clean, 5), PickleTools.Scan(file) is var report ? (report.Level, report.Documents) : default);
        Assert.Equal(PickleScanLevel.Dangerous, PickleTools.Scan([.. file, .. Latin1("cos\nsystem\n.")]).Level);
        Assert.Equal(PickleScanLevel.Suspicious, PickleTools.Scan([.. file, 1]).Level);

        // As many elements as the byte of GLOBAL, and line feeds in them.
        byte[] lines = [(byte)'c', 0, 0, 0, 0, 0, 0, 0, .. Enumerable.Repeat((byte)'\n', 99 * 4)];
        Assert.Equal(PickleScanLevel.Clean, PickleTools.Scan([.. file[..^16], .. lines]).Level);

        // Storages as well as the start of a sixth pickle that names something.
        byte[] named = [(byte)'X', 4, .. new byte[7 + 0x458 - 1]];
        "capp\nrun\n)R"u8.CopyTo(named.AsSpan(9));
        Assert.Equal(PickleScanLevel.Suspicious, PickleTools.Scan([.. file[..^16], .. named]).Level);
        file[4] ^= 1;
        Assert.Equal(PickleScanLevel.Suspicious, PickleTools.Scan(file).Level);
    }

    [Fact]
    public void Deep_nesting_is_suspicious_and_costs_no_stack()
    {
        var pickle = Latin1(new string(']', 200_000) + new string('a', 199_999) + ".");
        Assert.Equal("PGS011", Assert.Single(PickleTools.Scan(pickle).Findings).RuleId);
    }

    [Fact]
    public void The_time_is_limited()
    {
        var report = PickleTools.Scan(Latin1(new string('N', 10_000) + "."), new PickleScanOptions { TimeLimit = TimeSpan.Zero });
        Assert.Contains(report.Findings, finding => finding.RuleId == "PGS017");
    }

    [Fact]
    public void Tensors_are_clean_but_other_persistent_ids_are_not()
    {
        const string Storage = "(\u008c\u0007storagectorch\nFloatStorage\n\u008c\u00010\u008c\u0003cpuK\u0004tQ.";
        Assert.Equal(PickleScanLevel.Clean, PickleTools.Scan(Latin1(Storage)).Level);
        Assert.Equal(PickleScanLevel.Suspicious, PickleTools.Scan(Latin1(Storage.Replace("storagec", "stOragec", StringComparison.Ordinal))).Level);
    }

    [Fact]
    public void What_is_no_pickle_is_never_clean()
    {
        var random = new Random(7);
        for (var round = 0; round < 3000; round++)
        {
            var bytes = new byte[random.Next(1, 200)];
            random.NextBytes(bytes);
            bytes[0] = 1;
            Assert.NotEqual(PickleScanLevel.Clean, PickleTools.Scan(bytes).Level);
        }
    }

    [Fact]
    public void A_payload_is_found_in_every_mutant_that_still_holds_it()
    {
        var payload = Latin1("\u0080\u0004cos\nsystem\n.");
        var random = new Random(11);
        for (var round = 0; round < 3000; round++)
        {
            var junk = new byte[random.Next(0, 60)];
            random.NextBytes(junk);

            // Without opcodes that could take the payload for their argument.
            for (var i = 0; i < junk.Length; i++) junk[i] |= 0xc0;
            byte[] data = [.. junk, .. payload, .. junk];
            Assert.Equal(PickleScanLevel.Dangerous, PickleTools.Scan(data).Level);
        }
    }

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));

    private static byte[] Latin1(string text) => Encoding.Latin1.GetBytes(text);
}

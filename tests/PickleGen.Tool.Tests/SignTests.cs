using System.Text;

namespace PickleGen.Tool.Tests;

public sealed class SignTests : IDisposable
{
    private readonly ToolRun _tool = new();
    private readonly string _key;
    private readonly string _pickle;

    public SignTests()
    {
        _key = _tool.File("key", [.. Enumerable.Range(0, 32).Select(i => (byte)i)]);
        _pickle = _tool.File("a.pickle", "I7\n.");
    }

    private string Signed => _tool.PathOf("a.signed");

    [Fact]
    public void Signs_and_verifies()
    {
        _tool.Prints("", "sign", _pickle, Signed, "--key", _key, "--key-id", "2026", "--purpose", "test", "--algorithm", "sha384");
        Assert.Equal(0, _tool.Run("verify", Signed, "--key", _key, "--key-id", "2026", "--purpose", "test", "--algorithm", "sha384", "-o", _tool.PathOf("back"), "--max-age", "600"));
        Assert.Matches(@"^signed with '2026' \(HmacSha384\) at \d{4}-.*Z for 'test', 4 bytes\n$", _tool.Output);
        Assert.Equal("I7\n."u8.ToArray(), File.ReadAllBytes(_tool.PathOf("back")));
        var keys = new SigningKeys(new SigningKey("2026", File.ReadAllBytes(_key), SignatureAlgorithm.HmacSha384));
        Assert.Equal(7, SignedPickle.Loads(File.ReadAllBytes(Signed), PickleConverters.Int32, keys, new SignedPickleOptions { Purpose = "test" }));
    }

    [Fact]
    public void Says_what_is_wrong()
    {
        _tool.Prints("", "sign", _pickle, Signed, "--key", _key);
        var bytes = File.ReadAllBytes(Signed);
        _tool.Fails(ExitCode.Refused, "no signed pickle", "verify", _pickle, "--key", _key);
        _tool.Fails(ExitCode.Refused, "purpose", "verify", Signed, "--key", _key, "--purpose", "other");
        _tool.Fails(ExitCode.Refused, "signature is wrong", "verify", _tool.File("changed", [.. bytes[..^1], (byte)(bytes[^1] ^ 1)]), "--key", _key, "-o", _tool.PathOf("out"));
        _tool.Fails(ExitCode.Refused, "bytes after the signature", "verify", _tool.File("more", [.. bytes, 0]), "--key", _key, "-o", _tool.PathOf("out"));
        Assert.False(File.Exists(_tool.PathOf("out")));
        Assert.False(File.Exists(_tool.PathOf("out.part")));
        _tool.Fails(ExitCode.BadInput, "at least 16 bytes", "sign", _pickle, Signed, "--key", _tool.File("short", "secret"));
        _tool.Fails(ExitCode.BadInput, "no such file", "sign", _pickle, Signed, "--key", _tool.PathOf("missing"));
        _tool.Fails(ExitCode.BadInput, "no such file", "sign", _tool.PathOf("missing"), _tool.PathOf("out"), "--key", _key);
        Assert.False(File.Exists(_tool.PathOf("out")));
        _tool.Fails(ExitCode.Usage, "--key", "sign", _pickle, Signed);
        _tool.Fails(ExitCode.Usage, "md5", "sign", _pickle, Signed, "--key", _key, "--algorithm", "md5");
        Assert.Equal(bytes, File.ReadAllBytes(Signed));
    }

    [Fact]
    public void Bare_signatures()
    {
        var signature = _tool.PathOf("a.sig");
        _tool.Prints("", "sign", _pickle, signature, "--key", _key, "--detached");
        Assert.Equal(Convert.ToHexStringLower(PickleSignature.Compute(File.ReadAllBytes(_pickle), File.ReadAllBytes(_key))), File.ReadAllText(signature, Encoding.ASCII));
        _tool.Prints("the signature is right\n", "verify", _pickle, "--key", _key, "--signature", signature);
        _tool.Fails(ExitCode.Refused, "not of this file", "verify", _tool.File("b", "I8\n."), "--key", _key, "--signature", signature);
        _tool.Fails(ExitCode.Usage, "bare signature", "verify", _pickle, "--key", _key, "--signature", signature, "-o", _tool.PathOf("out"));
    }

    public void Dispose() => _tool.Dispose();
}

using PickleGen.Testing.Processes;
using PickleGen.Testing.Python;

namespace PickleGen.Interop.Tests.Checkpoints;

/// <summary>Python programs and <see cref="CheckpointStore"/> share a folder.</summary>
public class RecipeTests
{
    public static TheoryData<string> Pythons => [.. PythonInstallations.All.Select(python => python.Version.ToString())];

    [PythonTheory]
    [MemberData(nameof(Pythons))]
    public void BothReadWhatTheOtherSaved(string version)
    {
        var python = PythonInstallations.Get(version);
        using var folder = new TemporaryFolder();
        var store = new CheckpointStore(folder.Path, new CheckpointOptions { Pickle = new PickleOptions { Protocol = python.HighestProtocol } });
        store.Save("ours", [1, 2, 3], PickleConverters.List(PickleConverters.Int32));

        Assert.Equal("[1, 2, 3]", Recipe.Run(python, folder.Path, "result = repr(load(folder, 'ours'))").Text);
        foreach (var protocol in python.Protocols)
        {
            Recipe.Run(python, folder.Path, $"save(folder, 'theirs', [4, 5], {protocol})\nresult = b''");
            Assert.Equal([4, 5], store.Load("theirs", PickleConverters.List(PickleConverters.Int32)));
            Assert.Null(store.Verify("theirs"));
        }

        // In the place of one that has metadata, which are those of another state then.
        Recipe.Run(python, folder.Path, "save(folder, 'ours', [6], 2)\nresult = b''");
        Assert.Equal([6], store.Load("ours", PickleConverters.List(PickleConverters.Int32)));
        Assert.Equal(PickleCompression.Auto, store.Find("ours")!.Compression);
        Assert.Equal(["ours", "theirs"], store.List().Select(info => info.Name));
    }

    [PythonFact]
    public void WhatOneDamagesTheOtherRefuses()
    {
        var python = PythonInstallations.Reference;
        using var folder = new TemporaryFolder();
        var store = new CheckpointStore(folder.Path);
        store.Save("a", [1, 2, 3], PickleConverters.List(PickleConverters.Int32));
        File.WriteAllBytes(folder.PathOf("a.pkl"), [.. File.ReadAllBytes(folder.PathOf("a.pkl"))[..^2], (byte)'.']);
        var error = Assert.Throws<PythonException>(() => Recipe.Run(python, folder.Path, "result = load(folder, 'a')"));
        Assert.Equal("ValueError", error.ErrorType);
        Assert.Equal(CheckpointError.Truncated, Assert.Throws<CheckpointException>(() => store.Load("a")).Error);
    }

    [PythonFact]
    public void MetadataAreJsonAndSignaturesAreHmac()
    {
        using var folder = new TemporaryFolder();
        var keys = new SigningKeys(new SigningKey("k", "0123456789abcdef"u8));
        var store = new CheckpointStore(folder.Path, new CheckpointOptions { Keys = keys, Compression = PickleCompression.Gzip });
        var info = store.Save("a", [1, 2], PickleConverters.List(PickleConverters.Int32), new CheckpointMetadata
        {
            Metrics = new Dictionary<string, double> { ["loss"] = 0.25, ["none"] = double.NaN, ["best"] = double.NegativeInfinity },
        });
        var told = Recipe.Run(PythonInstallations.Reference, folder.Path, """
            import gzip, hmac, json
            with open(os.path.join(folder, "a.json")) as file:
                info = json.load(file)
            with open(os.path.join(folder, "a.pkl"), "rb") as file:
                data = file.read()
            with open(os.path.join(folder, "a.sig"), "rb") as file:
                signed = file.read()
            assert hmac.new(b"0123456789abcdef", signed[:-32], hashlib.sha256).digest() == signed[-32:]
            statement = pickle.loads(signed[31 + len("k") + len("checkpoint"):-32])
            assert statement == {"name": "a", "sha256": hashlib.sha256(data).hexdigest(), "metadata": hashlib.sha256(open(os.path.join(folder, "a.json"), "rb").read()).hexdigest()}
            assert info["sha256"] == statement["sha256"] and info["length"] == len(data) and info["compression"] == "gzip"
            metrics = {name: float(value) for name, value in info["metrics"].items()}
            result = "%s %s %s" % (info["saved"], metrics, pickle.loads(gzip.decompress(data)))
            """).Text;
        Assert.Equal($"{info.SavedAt.UtcDateTime:O} {{'loss': 0.25, 'none': nan, 'best': -inf}} [1, 2]", told);
    }
}

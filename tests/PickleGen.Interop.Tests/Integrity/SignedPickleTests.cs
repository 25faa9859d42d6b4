using PickleGen.Testing.Python;

namespace PickleGen.Interop.Tests.Integrity;

/// <summary>What is signed here is verified by Python's hmac alone, and the other way round.</summary>
public class SignedPickleTests
{
    private const string Digest = "getattr(__import__('hashlib'), name)";

    private static readonly byte[] Secret = [.. Enumerable.Range(0, 32).Select(i => (byte)(i * 7))];

    public static TheoryData<string, SignatureAlgorithm, string> Cases
    {
        get
        {
            var rows = new TheoryData<string, SignatureAlgorithm, string>();
            foreach (var python in PythonInstallations.All)
            {
                rows.Add(python.Version.ToString(), SignatureAlgorithm.HmacSha256, "sha256");
                rows.Add(python.Version.ToString(), SignatureAlgorithm.HmacSha384, "sha384");
                rows.Add(python.Version.ToString(), SignatureAlgorithm.HmacSha512, "sha512");
            }

            return rows;
        }
    }

    [PythonTheory]
    [MemberData(nameof(Cases))]
    public void BareSignaturesAreThoseOfHmac(string version, SignatureAlgorithm algorithm, string name)
    {
        var worker = PythonInstallations.Get(version).Worker;
        byte[] data = [.. Enumerable.Range(0, 1000).Select(i => (byte)i)];

        var signature = worker.Eval(
            $"import hmac\nresult = hmac.new(secret, data, {Digest}).digest()",
            new Dictionary<string, byte[]> { ["data"] = data, ["secret"] = Secret },
            new Dictionary<string, object?> { ["name"] = name }).Bytes;

        Assert.Equal(signature, PickleSignature.Compute(data, Secret, algorithm));
        Assert.True(PickleSignature.Verify(data, signature, Secret, algorithm));
    }

    [PythonTheory]
    [MemberData(nameof(Cases))]
    public void PythonReadsAndWritesTheForm(string version, SignatureAlgorithm algorithm, string name)
    {
        const string Script = """
            import hashlib, hmac, struct
            def split(data, secret):
                signed, signature = data[:-size], data[-size:]
                assert hmac.new(secret, signed, getattr(hashlib, name)).digest() == signature
                magic, version, algorithm, flags, time, length, key, purpose = struct.unpack('>8sBBHqqBH', signed[:31])
                assert (magic, version, flags) == (b'\x9ePKLS\r\n\x1a', 1, 0)
                start = 31 + key + purpose
                assert len(signed) == start + length
                return signed[31:31 + key], signed[31 + key:start], algorithm, time, signed[start:]
            def join(key, purpose, algorithm, time, pickled, secret):
                signed = struct.pack('>8sBBHqqBH', b'\x9ePKLS\r\n\x1a', 1, algorithm, 0, time, len(pickled), len(key), len(purpose)) + key + purpose + pickled
                return signed + hmac.new(secret, signed, getattr(hashlib, name)).digest()
            size = getattr(hashlib, name)().digest_size
            key, purpose, algorithm, time, pickled = split(data, secret)
            assert (key, purpose) == (u'schl\xfcssel'.encode('utf-8'), b'orders')
            assert pickle.loads(pickled) == [1, 2]
            result = join(key, purpose, algorithm, time + 1000, pickle.dumps([3], 2), secret)
            """;
        var keys = new SigningKeys(new SigningKey("schlüssel", Secret, algorithm));
        var options = new SignedPickleOptions { Purpose = "orders", Pickle = new PickleOptions { Protocol = 2 } };
        var list = PickleConverters.List(PickleConverters.Int32);
        var signed = SignedPickle.Dumps([1, 2], list, keys, options);

        var back = PythonInstallations.Get(version).Worker.Eval(
            Script,
            new Dictionary<string, byte[]> { ["data"] = signed, ["secret"] = Secret },
            new Dictionary<string, object?> { ["name"] = name }).Bytes;

        Assert.Equal([3], SignedPickle.Loads(back, list, keys, options));
        SignedPickle.Verify(signed, keys, out var first, options);
        SignedPickle.Verify(back, keys, out var second, options);
        Assert.Equal(first.SignedAt.AddSeconds(1), second.SignedAt);
    }
}

using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using PickleGen.Testing.Data;

namespace PickleGen.Corpus.Tests.Realworld.Containers;

/// <summary>Sessions as Django keeps them.</summary>
internal static class Django
{
    /// <summary>Payload, timestamp and signature, with colons between; a dot says that the payload is compressed.</summary>
    public static byte[] Signed(RealworldCase file)
    {
        var text = Encoding.ASCII.GetString(file.Bytes);
        var colon = text.LastIndexOf(':');
        var signed = text[..colon];
        var key = SHA256.HashData(Encoding.UTF8.GetBytes(file.Entry.Text("salt") + "signer" + file.Entry.Text("secret_key")));
        Assert.Equal(Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(signed))), text[(colon + 1)..]);

        var payload = signed[..signed.LastIndexOf(':')];
        return payload.StartsWith('.') ? Compression.Zlib(Base64Url.DecodeFromChars(payload.AsSpan(1))) : Base64Url.DecodeFromChars(payload);
    }

    /// <summary>Before Django 3.1: base64 of a digest, a colon and the pickle.</summary>
    public static byte[] LegacySession(byte[] bytes)
    {
        var session = Convert.FromBase64String(Encoding.ASCII.GetString(bytes));
        return session[(Array.IndexOf(session, (byte)':') + 1)..];
    }
}

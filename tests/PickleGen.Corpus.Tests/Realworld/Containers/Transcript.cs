using System.Security.Cryptography;
using System.Text;
using PickleGen.Testing.Data;

namespace PickleGen.Corpus.Tests.Realworld.Containers;

/// <summary>What two ends of a multiprocessing connection said: a handshake, then pickles.</summary>
internal static class Transcript
{
    private static readonly byte[] Challenge = "#CHALLENGE#"u8.ToArray();

    private static readonly byte[] Welcome = "#WELCOME#"u8.ToArray();

    /// <summary>The messages after the handshake, whose digests are checked.</summary>
    public static IEnumerable<byte[]> PicklesOf(RealworldCase file)
    {
        var transcript = TestJson.Parse(file.Bytes);
        var key = Convert.FromHexString(transcript.Text("authkey")!);
        var messages = transcript.Items("messages").Select(message => Convert.FromHexString(message.Text("hex")!)).ToList();
        return messages.Skip(LengthOfHandshake(key, messages));
    }

    // Each end challenges the other, and welcomes it.
    private static int LengthOfHandshake(byte[] key, List<byte[]> messages)
    {
        byte[]? nonce = null;
        var welcomes = 0;
        for (var i = 0; i < messages.Count; i++)
        {
            var message = messages[i];
            if (message.AsSpan().StartsWith(Challenge))
            {
                nonce = message[Challenge.Length..];
            }
            else if (message.AsSpan().SequenceEqual(Welcome))
            {
                if (++welcomes == 2) return i + 1;
            }
            else
            {
                Assert.Contains(message, Answers(key, nonce!));
            }
        }

        throw new InvalidDataException("The handshake does not end.");
    }

    // MD5 before Python 3.12; from then on the digest whose name is before the nonce, and its name before the answer.
    private static IEnumerable<byte[]> Answers(byte[] key, byte[] nonce)
    {
        yield return HMACMD5.HashData(key, nonce);
        if (nonce is not [(byte)'{', ..]) yield break;
        var name = Encoding.ASCII.GetString(nonce[1..Array.IndexOf(nonce, (byte)'}')]);
        Assert.Equal("sha256", name);
        yield return [.. Encoding.ASCII.GetBytes($"{{{name}}}"), .. HMACSHA256.HashData(key, nonce)];
    }
}

using System.Security.Cryptography;
using System.Text;

namespace PickleGen.Tests.Integrity;

public class SignedPickleTests
{
    private static readonly PickleConverter<string> Text = PickleConverters.String;
    private static readonly byte[] Secret = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];
    private static readonly SigningKey Key = new("2026", Secret);
    private static readonly SigningKeys Keys = new(Key);

    private readonly SetClock _clock = new();

    private SignedPickleOptions Options => new() { Purpose = "test", Clock = _clock };

    private byte[] Signed => SignedPickle.Dumps("spam", Text, Keys, Options);

    [Theory]
    [InlineData(SignatureAlgorithm.HmacSha256, 32)]
    [InlineData(SignatureAlgorithm.HmacSha384, 48)]
    [InlineData(SignatureAlgorithm.HmacSha512, 64)]
    public void Has_the_form_that_is_documented(SignatureAlgorithm algorithm, int length)
    {
        var pickle = Pickle.Dumps("spam", Text);
        byte[] start =
        [
            0x9e, (byte)'P', (byte)'K', (byte)'L', (byte)'S', 0x0d, 0x0a, 0x1a, 1, (byte)algorithm, 0, 0,
            0, 0, 0x01, 0x93, 0x7c, 0x2c, 0x40, 0x00, 0, 0, 0, 0, 0, 0, 0, (byte)pickle.Length, 4, 0, 4,
            .. "2026test"u8, .. pickle,
        ];
        _clock.Now = DateTimeOffset.FromUnixTimeMilliseconds(0x01937c2c4000);
        var signed = SignedPickle.Dumps("spam", Text, new SigningKeys(new SigningKey("2026", Secret, algorithm)), Options);

        Assert.Equal(start, signed[..^length]);
        Assert.Equal(PickleSignature.Compute(start, Secret, algorithm), signed[^length..]);
    }

    [Fact]
    public void Reads_what_it_writes()
    {
        Assert.Equal("spam", SignedPickle.Loads(Signed, Text, Keys, Options));
        using var stream = new MemoryStream();
        SignedPickle.Dump("a", Text, stream, Keys);
        SignedPickle.Dump("b", Text, stream, Keys);
        stream.Position = 0;
        Assert.Equal("a", SignedPickle.Load(stream, Text, Keys));
        Assert.Equal("b", SignedPickle.Load(stream, Text, Keys));
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public async Task Contexts_and_waiting()
    {
        using var stream = new MemoryStream();
        var context = PickleContext.Create(builder => builder.Add(PickleConverters.List(Text)));
        SignedPickle.Dump(new List<string> { "a" }, context, stream, Keys);
        await SignedPickle.DumpAsync("b", Text, stream, Keys);
        stream.Position = 0;
        Assert.Equal(["a"], (IEnumerable<object?>)SignedPickle.Load(stream, context, Keys)!);
        Assert.Equal("b", await SignedPickle.LoadAsync(stream, Text, Keys));
        Assert.Equal(stream.Length, stream.Position);
        Assert.Equal(["c"], (IEnumerable<object?>)SignedPickle.Loads(SignedPickle.Dumps(new List<string> { "c" }, context, Keys), context, Keys)!);
    }

    [Fact]
    public void Says_what_is_signed()
    {
        var signed = Signed;
        var pickle = SignedPickle.Verify(signed, Keys, out var info, Options);
        Assert.Equal(Pickle.Dumps("spam", Text), pickle.ToArray());
        Assert.Equal(new SignatureInfo("2026", SignatureAlgorithm.HmacSha256, "test", _clock.Now, pickle.Length), info);
        Assert.True(SignedPickle.IsSigned(signed, Keys, Options));
    }

    [Fact]
    public void Notices_every_changed_bit()
    {
        var signed = Signed;
        for (var bit = 0; bit < signed.Length * 8; bit++)
        {
            var changed = (byte[])signed.Clone();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Throws<SignatureException>(() => SignedPickle.Loads(changed, Text, Keys, Options));
            Assert.Throws<SignatureException>(() => SignedPickle.Load(new MemoryStream(changed), Text, Keys, Options));
            Assert.False(SignedPickle.IsSigned(changed, Keys, Options));
        }
    }

    [Fact]
    public async Task Notices_every_cut_and_every_byte_more()
    {
        var signed = Signed;
        for (var length = 0; length < signed.Length; length++)
        {
            Assert.Throws<SignatureException>(() => SignedPickle.Loads(signed.AsSpan(0, length), Text, Keys, Options));
            Assert.Throws<SignatureException>(() => SignedPickle.Load(new MemoryStream(signed, 0, length), Text, Keys, Options));
            await Assert.ThrowsAsync<SignatureException>(() => SignedPickle.LoadAsync(new MemoryStream(signed, 0, length), Text, Keys, Options));
        }

        Refuses(SignatureError.Malformed, [.. signed, 0]);
    }

    [Fact]
    public void Reads_nothing_before_the_signature_is_right()
    {
        // Within is no pickle at all; were it read, another exception would come.
        var signed = SignedPickle.Sign([0xff], Keys, Options);
        signed[^1] ^= 1;
        Refuses(SignatureError.Mismatch, signed);
    }

    [Fact]
    public void Says_why_it_refuses()
    {
        var signed = Signed;
        Refuses(SignatureError.NotSigned, Pickle.Dumps("spam", Text));
        Refuses(SignatureError.NotSigned, []);
        Refuses(SignatureError.UnknownVersion, Changed(signed, 8, 2));
        Refuses(SignatureError.Malformed, Changed(signed, 9, 4));
        Refuses(SignatureError.OtherAlgorithm, Changed(signed, 9, 2));
        Refuses(SignatureError.Malformed, Changed(signed, 10, 1));
        Refuses(SignatureError.Malformed, Changed(signed, 12, 0x7f));
        Refuses(SignatureError.Malformed, Changed(signed, 20, 0x80));
        Refuses(SignatureError.Malformed, Changed(signed, 31, 0xff));
        Refuses(SignatureError.UnknownKey, Changed(signed, 31, (byte)'3'));
        Refuses(SignatureError.Mismatch, Changed(signed, signed.Length - 40, 0));
        Refuses(SignatureError.OtherPurpose, signed, Options with { Purpose = "Test" });
    }

    [Fact]
    public void A_plain_load_says_that_it_is_signed() =>
        Assert.Contains("SignedPickle.Loads", Assert.Throws<UnpicklingException>(() => Pickle.Loads(Signed)).Message, StringComparison.Ordinal);

    [Fact]
    public void Age_is_checked_where_it_is_asked_for()
    {
        var signed = Signed;
        var options = Options with { MaxAge = TimeSpan.FromHours(1), ClockSkew = TimeSpan.FromMinutes(1) };
        _clock.Now += TimeSpan.FromMinutes(61);
        Assert.Equal("spam", SignedPickle.Loads(signed, Text, Keys, options));
        _clock.Now += TimeSpan.FromSeconds(1);
        Refuses(SignatureError.TooOld, signed, options);
        Assert.Equal("spam", SignedPickle.Loads(signed, Text, Keys, Options));
        _clock.Now -= TimeSpan.FromMinutes(62) + TimeSpan.FromSeconds(2);
        Refuses(SignatureError.FromTheFuture, signed, options);
    }

    [Fact]
    public void Keys_are_changed_one_after_the_other()
    {
        var old = Signed;
        var next = SigningKey.Generate("2027", SignatureAlgorithm.HmacSha512);
        var keys = new SigningKeys(next, Key);
        Assert.Equal("spam", SignedPickle.Loads(old, Text, keys, Options));
        var signed = SignedPickle.Dumps("eggs", Text, keys, Options);
        Assert.Equal("eggs", SignedPickle.Loads(signed, Text, keys, Options));
        Refuses(SignatureError.UnknownKey, signed);
    }

    [Fact]
    public async Task A_length_that_lies_costs_nothing()
    {
        // Within the limit, and far more than there is.
        var signed = Changed(Signed, 24, 0x3f);
        using var stream = new MemoryStream(signed);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<SignatureException>(() => SignedPickle.Load(stream, Text, Keys, Options));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 256 * 1024);

        var options = Options with { Pickle = new PickleOptions { Limits = new PickleLimits { MaxInputBytes = 3 } } };
        var error = Assert.Throws<SignatureException>(() => SignedPickle.Load(new MemoryStream(Signed), Text, Keys, options));
        Assert.Equal(SignatureError.TooLong, error.Error);
        error = await Assert.ThrowsAsync<SignatureException>(() => SignedPickle.LoadAsync(new MemoryStream(Signed), Text, Keys, options));
        Assert.Equal(SignatureError.TooLong, error.Error);
    }

    [Fact]
    public async Task A_load_is_canceled_while_it_waits_and_while_it_reads()
    {
        var signed = Signed;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SignedPickle.LoadAsync(new MemoryStream(signed), Text, Keys, Options, new CancellationToken(canceled: true)));

        // Waiting: the stream looks at the token. Reading: all bytes have come, and the load within does.
        for (var after = 1; after <= signed.Length; after++)
        {
            using var source = new CancellationTokenSource();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SignedPickle.LoadAsync(new CancelingStream(signed, after, source), Text, Keys, Options, source.Token));
        }

        Assert.Equal("spam", await SignedPickle.LoadAsync(new MemoryStream(signed), Text, Keys, Options, new CancellationTokenSource().Token));
    }

    [Fact]
    public async Task A_key_that_nobody_has_is_told_before_the_pickle_is_waited_for()
    {
        var others = new SigningKeys(SigningKey.Generate("other"));
        var header = Signed.AsSpan(0, 31 + "2026".Length + "test".Length).ToArray();
        var error = await Assert.ThrowsAsync<SignatureException>(() => SignedPickle.LoadAsync(new MemoryStream(header), Text, others, Options));
        Assert.Equal(SignatureError.UnknownKey, error.Error);
    }

    [Fact]
    public void Large_pickles_are_copied_in_pieces()
    {
        var pickle = RandomNumberGenerator.GetBytes(300_000);
        using var signed = new MemoryStream();
        SignedPickle.Sign(new MemoryStream(pickle), signed, Keys, Options);
        Assert.Equal(SignedPickle.Sign(pickle, Keys, Options), signed.ToArray());
        signed.Position = 0;
        using var back = new MemoryStream();
        Assert.Equal(pickle.Length, SignedPickle.Verify(signed, back, Keys, Options).Length);
        Assert.Equal(pickle, back.ToArray());
    }

    [Fact]
    public void Keys_are_checked()
    {
        Assert.Throws<ArgumentException>(() => new SigningKey("", Secret));
        Assert.Throws<ArgumentException>(() => new SigningKey(new string('k', 256), Secret));
        Assert.Throws<ArgumentException>(() => new SigningKey("k", Secret.AsSpan(0, 15)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SigningKey("k", Secret, (SignatureAlgorithm)4));
        Assert.Throws<ArgumentException>(() => new SigningKeys(Key, new SigningKey("2026", Secret)));
        Assert.DoesNotContain(Convert.ToHexString(Secret)[..8], Key.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Secret, Key.ExportSecret());
        Assert.Throws<ArgumentException>(() => SignedPickle.Sign([], Keys, new SignedPickleOptions { Purpose = new string('p', 65_536) }));
    }

    [Fact]
    public void Names_from_outside_cannot_steer_a_terminal()
    {
        var signed = SignedPickle.Sign("N."u8, new SigningKeys(new SigningKey("a\u001b[2J\n" + new string('x', 240), Secret)));
        var message = Assert.Throws<SignatureException>(() => SignedPickle.Loads(signed, Text, Keys)).Message;
        Assert.DoesNotContain('\u001b', message);
        Assert.DoesNotContain('\n', message);
        Assert.True(message.Length < 300);
    }

    [Theory]
    [InlineData("", SignatureAlgorithm.HmacSha256)]
    [InlineData("spam", SignatureAlgorithm.HmacSha384)]
    [InlineData("spam", SignatureAlgorithm.HmacSha512)]
    public void Bare_signatures(string text, SignatureAlgorithm algorithm)
    {
        var data = Encoding.UTF8.GetBytes(text);
        var signature = PickleSignature.Compute(data, Secret, algorithm);
        Assert.Equal(signature, PickleSignature.Compute(new MemoryStream(data), Secret, algorithm));
        Assert.True(PickleSignature.Verify(data, signature, Secret, algorithm));
        Assert.True(PickleSignature.Verify(data, Convert.ToHexStringLower(signature), Secret, algorithm));
        Assert.True(PickleSignature.Verify(data, Convert.ToHexString(signature), Secret, algorithm));
        Assert.False(PickleSignature.Verify([.. data, 0], signature, Secret, algorithm));
        Assert.False(PickleSignature.Verify(data, signature.AsSpan(1), Secret, algorithm));
        Assert.False(PickleSignature.Verify(data, [], Secret, algorithm));
        Assert.False(PickleSignature.Verify(data, Convert.ToHexString(signature)[2..], Secret, algorithm));
        Assert.False(PickleSignature.Verify(data, "zz" + Convert.ToHexString(signature)[2..], Secret, algorithm));
        Assert.False(PickleSignature.Verify(data, signature, [.. Secret, 1], algorithm));
    }

    private void Refuses(SignatureError error, byte[] signed, SignedPickleOptions? options = null) =>
        Assert.Equal(error, Assert.Throws<SignatureException>(() => SignedPickle.Loads(signed, Text, Keys, options ?? Options)).Error);

    private static byte[] Changed(byte[] signed, int at, byte value)
    {
        var changed = (byte[])signed.Clone();
        changed[at] = value;
        return changed;
    }

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    /// <summary>Gives a byte at a time, and cancels with the one of a number.</summary>
    private sealed class CancelingStream(byte[] bytes, int after, CancellationTokenSource source) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Position + 1 == after) source.Cancel();
            return ValueTask.FromResult(Read(buffer.Span[..1]));
        }
    }
}

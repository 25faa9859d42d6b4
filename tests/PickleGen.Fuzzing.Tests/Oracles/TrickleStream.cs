namespace PickleGen.Fuzzing.Tests.Oracles;

/// <summary>A stream that gives a byte, or a few, at a time.</summary>
internal sealed class TrickleStream(byte[] bytes) : MemoryStream(bytes)
{
    private int _reads;

    public override bool CanSeek => false;

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, Some));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, Some)]);

    private int Some => 1 + (_reads++ % 7);
}

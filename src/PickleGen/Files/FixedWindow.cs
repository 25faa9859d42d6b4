namespace PickleGen.Files;

/// <summary>A window on bytes that are all in memory.</summary>
internal sealed class FixedWindow(byte[] buffer, int length) : ByteWindow
{
    public override ReadOnlySpan<byte> Available => buffer.AsSpan((int)Position, length - (int)Position);

    public override bool IsComplete => true;

    public override bool IsReady => true;

    public override long RawPosition => Position;

    public override long? RawLength => length;

    public override long? Length => length;

    public override void Extend()
    {
    }

    public override void Dispose()
    {
    }

    protected override void Drop(int count)
    {
    }
}

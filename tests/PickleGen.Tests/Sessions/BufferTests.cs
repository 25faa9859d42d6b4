namespace PickleGen.Tests.Sessions;

public class BufferTests
{
    [Fact]
    public void In_band_they_are_bytes_and_bytearrays()
    {
        var shared = new PickleBuffer(new byte[] { 1, 2 }.AsMemory());
        var back = (List<object?>)Pickle.Loads(Pickle.Dumps<object>(new List<object?> { new PickleBuffer((ReadOnlyMemory<byte>)new byte[] { 3 }), shared, shared }, PickleConverters.Object))!;
        Assert.Equal([3], (byte[])back[0]!);
        Assert.Equal([1, 2], ((PyByteArray)back[1]!).Bytes);
        Assert.Same(back[1], back[2]);
    }

    [Fact]
    public void Out_of_band_they_come_back_as_they_are()
    {
        var kept = new List<PickleBuffer>();
        var writable = new PickleBuffer(new byte[100].AsMemory());
        var readOnly = new PickleBuffer((ReadOnlyMemory<byte>)new byte[100]);
        var pickle = Pickle.Dumps<object>(new List<object?> { writable, readOnly, writable }, PickleConverters.Object, new PickleOptions
        {
            BufferCallback = buffer =>
            {
                kept.Add(buffer);
                return false;
            },
        });
        Assert.True(pickle.Length < 40);
        Assert.Equal([writable, readOnly, writable], kept);
        var back = (List<object?>)Pickle.Loads(pickle, new PickleOptions { Buffers = kept })!;
        Assert.Equal([writable, readOnly, writable], back);
        Assert.Contains("Buffers were given", Assert.Throws<UnpicklingException>(() => Pickle.Loads(pickle)).Message, StringComparison.Ordinal);
        Assert.Contains("only 2 were given", Assert.Throws<UnpicklingException>(() => Pickle.Loads(pickle, new PickleOptions { Buffers = kept[..2] })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_read_only_view_of_writable_bytes()
    {
        var view = (PickleBuffer)Pickle.Loads(Asm.Pickle("PROTO 5; BYTEARRAY8 ab; READONLY_BUFFER; STOP"))!;
        Assert.Equal((true, true, 2), (view.IsReadOnly, view.IsView, view.Memory.Length));
        Assert.Throws<InvalidOperationException>(() => view.WritableMemory);
        Assert.Equal("ab"u8.ToArray(), Pickle.Loads(Asm.Pickle("PROTO 5; BYTEARRAY8 ab; READONLY_BUFFER; STOP"), PickleConverters.ByteArray));
    }

    [Fact]
    public void They_need_protocol_5()
    {
        Assert.Throws<PicklingException>(() => Pickle.Dumps<object>(new PickleBuffer(new byte[1].AsMemory()), PickleConverters.Object, new PickleOptions { Protocol = 4 }));
        Assert.Throws<PicklingException>(() => Pickle.Dumps<object>(1L, PickleConverters.Object, new PickleOptions { Protocol = 4, BufferCallback = static _ => true }));
    }
}

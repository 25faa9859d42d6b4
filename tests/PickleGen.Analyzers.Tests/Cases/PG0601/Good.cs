using PickleGen;

public static class Program
{
    public static PickleOptions Five() => new() { Protocol = 5, BufferCallback = Keep };

    public static PickleOptions Default() => new() { BufferCallback = Keep };

    public static PickleOptions None() => new() { Protocol = 4, BufferCallback = null };

    public static PickleOptions Given(PickleOptions options, int protocol) => options with { BufferCallback = Keep, Protocol = protocol };

    public static PickleOptions Raised() => new PickleOptions { Protocol = 4 } with { Protocol = 5, BufferCallback = Keep };

    public static PickleOptions Removed() => new PickleOptions { BufferCallback = Keep } with { Protocol = 4, BufferCallback = null };

    // There is no such protocol, which is said elsewhere.
    public static PickleOptions Negative() => new() { Protocol = Seven, BufferCallback = Keep };

    private static int Seven => 7;

    private static bool Keep(PickleBuffer buffer) => buffer.IsReadOnly;
}

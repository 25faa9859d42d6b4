namespace PickleGen.Scaffold.Tests.Proof;

/// <summary>A pickle, and how it has to be read.</summary>
internal sealed record PickledFile(byte[] Bytes, PickleOptions Options)
{
    public PickledFile(byte[] bytes)
        : this(bytes, PickleOptions.Default)
    {
    }

    public object? Load() => Pickle.Loads(Bytes, Options);
}

namespace PickleGen.Tool.Scanning.Containers;

/// <summary>A format that pickles are packed in.</summary>
internal interface IContainer
{
    /// <summary>Whether data looks like it.</summary>
    bool Fits(ReadOnlySpan<byte> data);

    /// <summary>Scans what is in it. Whatever the data, nothing is thrown.</summary>
    /// <returns>Whether it was in this format.</returns>
    bool Open(ContainerScope scope, ReadOnlyMemory<byte> data);
}

using System.Collections;

namespace PickleGen.Files;

/// <summary>An empty buffer for each one that a pickle has left out: to look whether it is whole, they are not needed.</summary>
internal sealed class EndlessBuffers : IReadOnlyList<PickleBuffer>
{
    private readonly PickleBuffer _empty = new(ReadOnlyMemory<byte>.Empty);

    public int Count => int.MaxValue;

    public PickleBuffer this[int index] => _empty;

    public IEnumerator<PickleBuffer> GetEnumerator()
    {
        while (true) yield return _empty;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

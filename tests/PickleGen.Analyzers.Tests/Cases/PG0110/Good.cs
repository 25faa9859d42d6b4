using System;
using PickleGen;

[Pickleable]
public partial class Page
{
    private int _first;

    public char[] Letters { get; set; } = [];

    public Memory<byte> Bytes { get; set; }

    public Span<char> Text => Letters;

    public ref int First => ref _first;

    [PickleIgnore]
    public Span<char> Both
    {
        get => Letters;
        set => Letters = value.ToArray();
    }
}

using System;
using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
public partial class Page
{
    private char[] _text = [];

    [SuppressMessage("PickleGen.Members", "PG0110")]
    public Span<char> {|PG0110:Text|}
    {
        get => _text;
        set => _text = value.ToArray();
    }
}

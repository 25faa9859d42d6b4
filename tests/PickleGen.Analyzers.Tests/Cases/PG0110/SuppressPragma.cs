using System;
using PickleGen;

[Pickleable]
public partial class Page
{
    private char[] _text = [];

#pragma warning disable PG0110
    public Span<char> {|PG0110:Text|}
#pragma warning restore PG0110
    {
        get => _text;
        set => _text = value.ToArray();
    }
}

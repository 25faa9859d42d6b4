// .editorconfig: dotnet_diagnostic.PG0110.severity = none
using System;
using PickleGen;

[Pickleable]
public partial class Page
{
    private char[] _text = [];

    public Span<char> {|PG0110:Text|}
    {
        get => _text;
        set => _text = value.ToArray();
    }
}

// fix: PickleGen.IgnoreMember
using System;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    private int[] _numbers = [];

    public int Id { get; set; }

    public Span<int> {|PG0110:Numbers|}
    {
        get => _numbers;
        set => _numbers = value.ToArray();
    }

    public ReadOnlySpan<char> {|PG0110:Text|}
    {
        get => _text;
        set => _text = value.ToString();
    }

    public View {|PG0110:View|}
    {
        get => new() { Count = Id };
        set => Id = value.Count;
    }

    private string _text = "";
}

public ref struct View
{
    public int Count;
}

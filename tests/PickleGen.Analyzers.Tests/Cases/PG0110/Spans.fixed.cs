// fix: PickleGen.IgnoreMember
using System;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    private int[] _numbers = [];

    public int Id { get; set; }

    [PickleIgnore]
    public Span<int> Numbers
    {
        get => _numbers;
        set => _numbers = value.ToArray();
    }

    [PickleIgnore]
    public ReadOnlySpan<char> Text
    {
        get => _text;
        set => _text = value.ToString();
    }

    [PickleIgnore]
    public View View
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

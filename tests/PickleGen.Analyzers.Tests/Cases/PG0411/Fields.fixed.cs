// fix: PickleGen.MoveFromSerializable
using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using PickleGen;

namespace Shop;

/// <summary>What a customer wants.</summary>
[Pickleable(Members = PickleMembers.AllFields)]
public partial class Order
{
    private readonly List<string> _articles = [];

    // Found again when it is needed.
    [PickleIgnore]
    private string? _text;

    private decimal _discount;

    [field: PickleIgnore]
    public event EventHandler? Changed;

    [field: PickleIgnore]
    public int Reads { get; private set; }

    public void Add(string article, decimal discount)
    {
        _articles.Add(article);
        _discount += discount;
        Changed?.Invoke(this, EventArgs.Empty);
    }

    public override string ToString()
    {
        Reads++;
        return _text ??= string.Join(", ", _articles) + _discount;
    }
}

public static partial class Outer
{
    [Pickleable(Members = PickleMembers.AllFields, Creation = PickleCreation.Uninitialized), Obsolete]
    private sealed partial class Key
    {
        private readonly int _number;

        public Key(int number, bool isNegative) => _number = isNegative ? -number : number;

        public override int GetHashCode() => _number;
    }

    [Pickleable(Members = PickleMembers.AllFields)]
    internal partial struct Point
    {
        public int X, Y;
    }
}

// fix: PickleGen.MoveFromSerializable
using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using PickleGen;

namespace Shop;

/// <summary>What a customer wants.</summary>
[Serializable]
public class {|PG0411:Order|}
{
    private readonly List<string> _articles = [];

    // Found again when it is needed.
    [NonSerialized]
    private string? _text;

    [OptionalField(VersionAdded = 2)]
    private decimal _discount;

    [field: NonSerialized]
    public event EventHandler? Changed;

    [field: NonSerialized]
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

public static class Outer
{
    [Serializable, Obsolete]
    private sealed class {|PG0411:Key|}
    {
        private readonly int _number;

        public Key(int number, bool isNegative) => _number = isNegative ? -number : number;

        public override int GetHashCode() => _number;
    }

    [Serializable]
    internal struct {|PG0411:Point|}
    {
        public int X, Y;
    }
}

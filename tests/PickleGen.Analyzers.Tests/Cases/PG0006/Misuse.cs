using System;
using System.Collections.Generic;
using PickleGen;

namespace Shop;

[{|PG0006:PickleableFor<Money>(Surrogate = typeof(MoneyState), Members = new[] { "Amount" })|}]
[{|PG0006:PickleableFor<Plain>(Surrogate = typeof(MoneyState))|}]
[{|PG0006:PickleableFor<Coin>(Surrogate = typeof(CoinState))|}]
[{|PG0006:PickleableFor<Uri>(Converter = typeof(PlainConverter))|}]
[{|PG0006:PickleableFor<Entry>(Converter = typeof(EntryConverter))|}]
[{|PG0006:PickleableFor<Version>(Members = new[] { "Majr" })|}]
[{|PG0006:PickleableFor<Sealed>(Members = new[] { "X" }, IncludeDerived = true)|}]
[{|PG0006:PickleableFor<Order>(Members = new[] { "Id" })|}]
[{|PG0006:PickleableFor<int>(IncludeDerived = true)|}]
[{|PG0006:PickleableFor<List<int>>("shop.Ints")|}]
[{|PG0006:PickleableFor<Twice>(Members = new[] { "X" })|}]
[{|PG0006:PickleableFor(typeof(Box<>), Surrogate = typeof(MoneyState))|}]
[{|PG0006:PickleableFor(typeof(Box<>))|}]
[{|PG0006:PickleInclude<Unreachable>|}]
[{|PG0006:PickleInclude<AppPickles>|}]
public partial class AppPickles : PickleContext;

[{|PG0006:PickleableFor<Twice>(Members = new string[0])|}]
public partial class OtherPickles : PickleContext;

[PickleableFor<int>]
public partial class Unreachable : PickleContext
{
    public Unreachable(string name) => Name = name;

    public string Name { get; }
}

public class Money { public decimal Amount { get; set; } }

[Pickleable]
public partial class MoneyState : IPickleSurrogate<Money, MoneyState>
{
    public static MoneyState FromValue(Money value) => new();

    public Money ToValue() => new();
}

public class Plain;

public class Coin;

public class CoinState : IPickleSurrogate<Coin, CoinState>
{
    public static CoinState FromValue(Coin value) => new();

    public Coin ToValue() => new();
}

public class PlainConverter : ReduceConverter<Plain>
{
    public PlainConverter() : base("shop", "Plain") { }

    protected override PyObject Reduce(Plain value, int protocol) => new(Class, PyTuple.Empty);
}

public class Entry;

public class EntryConverter : ReduceConverter<Entry>
{
    public EntryConverter(string name) : base("shop", name) { }

    protected override PyObject Reduce(Entry value, int protocol) => new(Class, PyTuple.Empty);
}

public sealed class Sealed { public int X { get; set; } }

public class Twice { public int X { get; set; } }

public class Box<T>;

[Pickleable]
public partial class Order { public int Id { get; set; } }

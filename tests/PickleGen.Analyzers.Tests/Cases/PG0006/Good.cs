using System;
using PickleGen;

namespace Shop;

[PickleableFor<Money>(Surrogate = typeof(MoneyState), IncludeDerived = true)]
[PickleableFor<Entry>(Converter = typeof(EntryConverter))]
[PickleableFor<Version>("shop.Version", Members = new[] { "Major", "Minor" }, As = PickleAs.NamedTuple)]
[PickleInclude<OtherPickles>]
public partial class AppPickles : PickleContext;

[PickleableFor<Money>(Surrogate = typeof(MoneyState), IncludeDerived = true)]
public partial class OtherPickles : PickleContext;

public class Money;

[Pickleable]
public partial class MoneyState : IPickleSurrogate<Money, MoneyState>
{
    public static MoneyState FromValue(Money value) => new();

    public Money ToValue() => new();
}

public class Entry;

public class EntryConverter : ReduceConverter<Entry>
{
    internal EntryConverter() : base("shop", "Entry") { }

    protected override PyObject Reduce(Entry value, int protocol) => new(Class, PyTuple.Empty);
}

[Pickleable]
public partial class Order
{
    public Money? Price { get; set; }

    public Version? Version { get; set; }
}

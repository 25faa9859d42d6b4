namespace PickleGen.Tests.Contexts;

/// <summary>As if of another library: nothing of PickleGen's on it.</summary>
public sealed class Money(decimal amount, string currency)
{
    public decimal Amount => amount;

    public string Currency => currency;

    /// <summary>Set after the fact, so that a graph can lead back.</summary>
    public object? Tag { get; set; }
}

[Pickleable("bank.Money")]
public partial class MoneyState : IPickleSurrogate<Money, MoneyState>
{
    public decimal Amount { get; set; }

    public required string Currency { get; set; }

    public object? Tag { get; set; }

    public static MoneyState FromValue(Money value) => new() { Amount = value.Amount, Currency = value.Currency, Tag = value.Tag };

    public Money ToValue() => new(Amount, Currency) { Tag = Tag };
}

public readonly struct Celsius(double degrees)
{
    public double Degrees => degrees;
}

[Pickleable("bank.Celsius", As = PickleAs.NamedTuple)]
public partial record struct CelsiusState(double Degrees) : IPickleSurrogate<Celsius, CelsiusState>
{
    public static CelsiusState FromValue(Celsius value) => new(value.Degrees);

    public readonly Celsius ToValue() => new(Degrees);
}

public class Label(string text)
{
    public string Text => text;
}

public sealed class LoudLabel(string text) : Label(text);

[Pickleable("bank.Label", As = PickleAs.Tuple)]
public partial record LabelState(string Text) : IPickleSurrogate<Label, LabelState>
{
    public static LabelState FromValue(Label value) => new(value.Text);

    public Label ToValue() => new(Text);
}

public sealed class Box<T>(T value)
    where T : notnull
{
    public T Value => value;
}

[Pickleable("bank.Box")]
public partial record BoxState<T>(T Value) : IPickleSurrogate<Box<T>, BoxState<T>>
    where T : notnull
{
    public static BoxState<T> FromValue(Box<T> value) => new(value.Value);

    public Box<T> ToValue() => new(Value);
}

public class Note(string text)
{
    public string Text => text;
}

public sealed class LongNote(string text) : Note(text);

internal sealed class NoteConverter() : ReduceConverter<Note>("bank", "Note")
{
    protected override PyObject Reduce(Note value, int protocol) => new(Class, new PyTuple(value.Text), PyConstruction.Call);

    protected override Note Call(PyTuple args) => new((string)args[0]!);
}

[PickleableFor<Money>(Surrogate = typeof(MoneyState))]
[PickleableFor<Celsius>(Surrogate = typeof(CelsiusState))]
[PickleableFor<Label>(Surrogate = typeof(LabelState), IncludeDerived = true)]
[PickleableFor(typeof(Box<>), Surrogate = typeof(BoxState<>))]
[PickleableFor<Note>(Converter = typeof(NoteConverter), IncludeDerived = true)]
[PickleableFor<List<Money>>]
[PickleableFor<Bill>]
[PickleableFor<object>]
public partial class BankPickles : PickleContext;

[Pickleable("bank.Bill")]
public partial class Bill
{
    public Money? Price { get; set; }

    public List<Money> Parts { get; set; } = [];

    public Celsius Heat { get; set; }

    public Label? Label { get; set; }

    public Box<int>? Number { get; set; }

    public Dictionary<string, Box<Money>> Boxes { get; set; } = [];

    public Note? Note { get; set; }

    public object? Any { get; set; }
}

[PickleInclude<BankPickles>]
[PickleInclude<FunctionPickles>]
public partial class AllPickles : PickleContext;

[PickleableFor<int>]
public partial class FunctionPickles : PickleContext
{
    protected override void Configure(PickleContextBuilder builder) =>
        builder.AddFunction("bank", "twice", static args => 2 * (long)args[0]!).AddExtension(7, "bank", "twice");
}

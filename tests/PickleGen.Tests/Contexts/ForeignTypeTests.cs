using PickleGen.Reading;

namespace PickleGen.Tests.Contexts;

/// <summary>Types of others, which a context says how to pickle.</summary>
public class ForeignTypeTests
{
    public static TheoryData<int, string> Ways() => Unions.UnionTests.Ways();

    [Theory]
    [MemberData(nameof(Ways))]
    public void Members_of_them_come_back(int protocol, string plan)
    {
        var money = new Money(1.50m, "EUR");
        var bill = new Bill
        {
            Price = money,
            Parts = [money, new(2m, "USD"), money],
            Heat = new(36.6),
            Label = new("red"),
            Number = new(7),
            Boxes = new() { ["one"] = new(money) },
            Note = new("hello"),
            Any = money,
        };

        var back = Pickle.Loads<Bill>(Pickle.Dumps(bill, new() { Protocol = protocol }), new() { Plan = Enum.Parse<ReadPlan>(plan) });

        Assert.Equal((1.50m, "EUR"), (back.Price!.Amount, back.Price.Currency));
        Assert.Same(back.Price, back.Parts[0]);
        Assert.Equal(2m, back.Parts[1].Amount);
        Assert.Same(back.Price, back.Parts[2]);
        Assert.Equal(36.6, back.Heat.Degrees);
        Assert.Equal("red", back.Label!.Text);
        Assert.Equal(7, back.Number!.Value);
        Assert.Same(back.Price, back.Boxes["one"].Value);
        Assert.Equal("hello", back.Note!.Text);
        Assert.Same(back.Price, back.Any);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Missing_values_are_none(int protocol, string plan)
    {
        var back = Pickle.Loads<Bill>(Pickle.Dumps(new Bill(), new() { Protocol = protocol }), new() { Plan = Enum.Parse<ReadPlan>(plan) });
        Assert.Null(back.Price);
        Assert.Null(back.Label);
        Assert.Null(back.Number);
    }

    [Fact]
    public void Python_sees_the_surrogate_once()
    {
        var money = new Money(1m, "EUR");
        var list = (List<object?>)Pickle.Loads(Pickle.Dumps([money, money], BankPickles.Default.ListOfMoney))!;
        Assert.Equal("bank.Money", ((PyObject)list[0]!).Class!.ToString());
        Assert.Same(list[0], list[1]);
    }

    [Theory]
    [InlineData("Steps")]
    [InlineData("Guesses")]
    [InlineData("Plain")]
    public void Untyped_loads_make_the_value(string plan)
    {
        var money = new Money(1m, "EUR");
        var pickle = BankPickles.Default.Dumps<object>(new List<object?> { money, money, new Note("n") });
        var back = Assert.IsType<List<object?>>(Pickle.Loads(pickle, BankPickles.Default, new() { Plan = Enum.Parse<ReadPlan>(plan) }));
        Assert.Equal("EUR", Assert.IsType<Money>(back[0]).Currency);
        Assert.Same(back[0], back[1]);
        Assert.Equal("n", Assert.IsType<Note>(back[2]).Text);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_value_within_its_own_surrogate_is_written_and_refused_when_read(int protocol, string plan)
    {
        var money = new Money(1m, "EUR");
        money.Tag = new List<object?> { money };
        var pickle = BankPickles.Default.Dumps(money, new() { Protocol = protocol });
        var state = (PyObject)Pickle.Loads(pickle)!;
        Assert.Same(state, ((List<object?>)state.Attributes!["tag"]!)[0]);

        var error = Assert.Throws<UnpicklingException>(() => BankPickles.Default.Loads<Money>(pickle, new() { Plan = Enum.Parse<ReadPlan>(plan) }));
        Assert.Contains("instances are surrogates", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Derived_types_are_written_as_the_base_where_asked()
    {
        var back = Pickle.Loads<Bill>(Pickle.Dumps(new Bill { Label = new LoudLabel("loud"), Note = new LongNote("long") }));
        Assert.Equal(typeof(Label), back.Label!.GetType());
        Assert.Equal("loud", back.Label.Text);
        Assert.Equal(typeof(Note), back.Note!.GetType());

        // Also where anything may stand.
        Assert.Equal("long", Assert.IsType<Note>(BankPickles.Default.Loads<object>(BankPickles.Default.Dumps<object>(new LongNote("long")))).Text);
    }

    [Fact]
    public void A_surrogate_that_lacks_something_is_refused()
    {
        var state = new PyObject(new PyGlobal("bank", "Money"), PyTuple.Empty) { State = new PyDict { ["amount"] = 1L }, HasState = true };
        Assert.Contains("'currency'", Assert.Throws<UnpicklingException>(() => BankPickles.Default.Loads<Money>(Pickle.Dumps(state, PickleConverters.Object))).Message, StringComparison.Ordinal);
        Assert.Throws<UnpicklingException>(() => BankPickles.Default.Loads<Celsius>("N."u8));
    }

    [Fact]
    public void A_context_has_what_it_includes()
    {
        Assert.Same(BankPickles.Default.Money, AllPickles.Default.GetConverter<Money>());
        Assert.Equal(8L, AllPickles.Default.Loads<object>("cbank\ntwice\n(I4\ntR."u8));
        Assert.Equal(8L, AllPickles.Default.Loads<object>([0x80, 2, 0x82, 7, (byte)'(', (byte)'K', 4, (byte)'t', (byte)'R', (byte)'.']));
    }

    [Fact]
    public void What_a_context_has_itself_goes_before_what_it_includes()
    {
        var context = PickleContext.Create(static builder => builder
            .Include(FunctionPickles.Default)
            .Include(AllPickles.Default)
            .AddFunction("bank", "twice", static args => "mine")
            .Add(PickleConverters.Object));
        Assert.Equal("mine", context.Loads<object>("cbank\ntwice\n(I4\ntR."u8));
        Assert.Throws<ArgumentException>(() => PickleContext.Create(static builder => builder.Include(FunctionPickles.Default).AddExtension(7, "a", "b")).GetConverter<int>());
    }
}

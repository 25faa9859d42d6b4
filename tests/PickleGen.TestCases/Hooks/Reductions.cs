namespace Cases.Hooks;

/// <summary>Classes with <c>__reduce__</c>.</summary>
[Pickleable("cases.hooks.Cash")]
public sealed partial class Cash : IParts
{
    private Cash(int cents, string currency) => (Cents, Currency) = (cents, currency);

    public int Cents { get; }

    public string Currency { get; }

    public List<string> Notes { get; private set; } = [];

    object?[] IParts.Parts => [Cents, Currency, Notes];

    [PickleReduce]
    private PyObject Reduce() => new(new PyGlobal("cases.hooks", "money"), new PyTuple(Cents, Currency), PyConstruction.Call) { HasState = true, State = Notes };

    [PickleFunction("cases.hooks.money")]
    public static Cash Make(int cents, string currency = "EUR") => new(cents, currency);

    [PickleSetState]
    private void SetState(List<string> notes) => Notes = notes;

    private const string Source = """
        class Cash(object):
            def __reduce__(self):
                return money, (self.cents, self.currency), self.notes
            def __setstate__(self, state):
                self.notes = state

        def money(cents, currency=u'EUR'):
            made = Cash()
            made.cents, made.currency, made.notes = cents, currency, []
            return made

        class Names(list):
            def __init__(self, title):
                self.title = title
            def __reduce__(self):
                return Names, (self.title,), None, iter(self)

        class Ratio(object):
            def __new__(cls, top, bottom):
                made = object.__new__(cls)
                made.top, made.bottom = top, bottom
                return made
            def __reduce_ex__(self, protocol):
                return Ratio, (self.top, self.bottom)

        class Purse(object): pass
        """;

    public static IEnumerable<ICase> Cases()
    {
        var money = Make(1990, "CHF");
        money.Notes.AddRange(["paid", "late"]);
        yield return new ModelCase<Purse>("objects that are made by calls", new()
        {
            Coins = [money, Make(1), money],
            Names = new("people") { "Ann", "Ben" },
            Share = new(1, 3),
            Shares = new() { ["half"] = new(1, 2) },
        })
        {
            Module = "cases.hooks",
            Source = Source,
            PythonCheck = """
                has(v, m.Purse, coins=Any, names=Any, share=Any, shares=Any)
                has(v.coins[0], m.Cash, cents=1990, currency='CHF', notes=['paid', 'late'])
                has(v.coins[1], m.Cash, cents=1, currency='EUR', notes=[])
                assert v.coins[2] is v.coins[0] and len(v.coins) == 3
                assert type(v.names) is m.Names and list(v.names) == ['Ann', 'Ben'] and v.names.title == 'people'
                has(v.share, m.Ratio, top=1, bottom=3)
                has(v.shares['half'], m.Ratio, top=1, bottom=2)
                """,
        };
    }
}

[Pickleable("cases.hooks.Names")]
public partial class Names(string title) : List<string>, IParts
{
    public string Title { get; } = title;

    object?[] IParts.Parts => [Title, .. this];

    [PickleReduce]
    private PyObject Reduce() => new(new PyGlobal("cases.hooks", "Names"), new PyTuple(Title), PyConstruction.Call) { ListItems = [.. this] };

    [PickleFunction]
    private static Names Make(string title) => new(title);
}

[Pickleable("cases.hooks.Ratio")]
public readonly partial struct Ratio(int top, int bottom) : IParts
{
    private readonly int _top = top;
    private readonly int _bottom = bottom;

    object?[] IParts.Parts => [_top, _bottom];

    [PickleReduce]
    private PyObject Reduce() => new(new PyGlobal("cases.hooks", "Ratio"), new PyTuple(_top, _bottom), PyConstruction.Call);

    [PickleFunction]
    private static Ratio Make(int top, int bottom) => new(top, bottom);
}

[Pickleable("cases.hooks.Purse")]
public partial class Purse : IParts
{
    public List<Cash> Coins { get; set; } = [];

    public Names? Names { get; set; }

    public Ratio Share { get; set; }

    public Dictionary<string, Ratio> Shares { get; set; } = [];

    object?[] IParts.Parts => [Coins, Names, Share, Shares];
}

using PickleGen;

[Pickleable("datetime.datetime")]
public partial class {|PG0312:Moment|}
{
    public int Year { get; set; }
}

[Pickleable("builtins.object")]
public partial record struct {|PG0312:Thing|}(int Id);

[Pickleable("decimal.Decimal", As = PickleAs.Slots)]
public partial record {|PG0312:Money|}(int Sign, string Digits);

[Pickleable("uuid:UUID", As = PickleAs.FrozenSlots)]
public partial record {|PG0312:Id|}(string Hex);

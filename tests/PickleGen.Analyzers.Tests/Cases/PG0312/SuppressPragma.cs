using PickleGen;

[Pickleable("datetime.datetime")]
#pragma warning disable PG0312
public partial class {|PG0312:Moment|}
#pragma warning restore PG0312
{
    public int Year { get; set; }
}

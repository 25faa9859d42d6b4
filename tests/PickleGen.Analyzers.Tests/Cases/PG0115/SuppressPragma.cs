using PickleGen;

[Pickleable]
public partial class Filter
{
#pragma warning disable PG0115
    public System.Globalization.CultureInfo? {|PG0115:Culture|} { get; set; }
#pragma warning restore PG0115
}

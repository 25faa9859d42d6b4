using PickleGen;

[Pickleable("shop.Place")]
public partial record {|PG0511:Place|}(double X, double Y);

[Pickleable("shop.Status", As = PickleAs.Int)]
public enum {|PG0511:Status|}
{
    New,
}

[Pickleable("shop.Pair", As = PickleAs.Tuple)]
public partial record {|PG0511:Pair|}(int A);

[Pickleable("shop.Money")]
[PickleNewArgs(nameof(Amount))]
public partial record {|PG0511:Money|}(int Amount, string Currency);

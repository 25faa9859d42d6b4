using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
public partial class Filter
{
    [SuppressMessage("PickleGen.Members", "PG0115")]
    public System.Globalization.CultureInfo? {|PG0115:Culture|} { get; set; }
}

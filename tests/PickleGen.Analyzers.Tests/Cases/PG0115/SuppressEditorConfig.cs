// .editorconfig: dotnet_diagnostic.PG0115.severity = none
using PickleGen;

[Pickleable]
public partial class Filter
{
    public System.Globalization.CultureInfo? {|PG0115:Culture|} { get; set; }
}

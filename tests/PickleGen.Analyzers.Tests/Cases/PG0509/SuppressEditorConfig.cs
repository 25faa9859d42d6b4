// .editorconfig: dotnet_diagnostic.PG0509.severity = none
using PickleGen;

[Pickleable("shop.Status")]
public enum {|PG0509:Status|}
{
    New = 1,
}

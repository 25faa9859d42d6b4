// .editorconfig: dotnet_diagnostic.PG0123.severity = none
using PickleGen;

[Pickleable]
public partial class Order
{
    [{|PG0123:PickleMember|}] public static int Count { get; set; }
}

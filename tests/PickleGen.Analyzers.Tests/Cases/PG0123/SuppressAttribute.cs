using System.Diagnostics.CodeAnalysis;
using PickleGen;

[SuppressMessage("PickleGen.Members", "PG0123")]
[Pickleable]
public partial class Order
{
    [{|PG0123:PickleMember|}] public static int Count { get; set; }
}

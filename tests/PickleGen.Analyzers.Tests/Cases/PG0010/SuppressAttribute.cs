using System.Diagnostics.CodeAnalysis;
using PickleGen;

[SuppressMessage("PickleGen.Declaration", "PG0010")]
public class Order
{
    [{|PG0010:PickleMember|}]
    public int Id { get; set; }
}

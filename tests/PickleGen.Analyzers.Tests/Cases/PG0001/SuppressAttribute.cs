using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
[SuppressMessage("PickleGen.Declaration", "PG0001", Justification = "Written by hand.")]
public class {|PG0001:Order|}
{
    public int Id { get; set; }
}

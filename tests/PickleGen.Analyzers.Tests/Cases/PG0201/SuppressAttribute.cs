using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
[SuppressMessage("PickleGen.Construction", "PG0201")]
public partial class {|PG0201:Order|}
{
    internal Order(string key) => Id = key.Length;

    public int Id { get; set; }
}

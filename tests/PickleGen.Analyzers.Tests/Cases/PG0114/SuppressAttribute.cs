using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
public partial class Page
{
    [SuppressMessage("PickleGen.Members", "PG0114")]
    public System.ComponentModel.Component? {|PG0114:Grid|} { get; set; }
}

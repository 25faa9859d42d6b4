using PickleGen;

[Pickleable]
public partial class Page
{
#pragma warning disable PG0114
    public System.ComponentModel.Component? {|PG0114:Grid|} { get; set; }
#pragma warning restore PG0114
}

// .editorconfig: dotnet_diagnostic.PG0114.severity = none
using PickleGen;

[Pickleable]
public partial class Page
{
    public System.ComponentModel.Component? {|PG0114:Grid|} { get; set; }
}

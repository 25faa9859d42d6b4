// .editorconfig: dotnet_diagnostic.PG0116.severity = none
using PickleGen;

[Pickleable]
public partial class Settings
{
    public System.Dynamic.DynamicObject? {|PG0116:Values|} { get; set; }
}

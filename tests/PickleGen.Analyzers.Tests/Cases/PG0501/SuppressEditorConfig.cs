// .editorconfig: dotnet_diagnostic.PG0501.severity = none
using PickleGen;

[Pickleable(Version = 2)]
public partial class {|PG0501:Order|}
{
}

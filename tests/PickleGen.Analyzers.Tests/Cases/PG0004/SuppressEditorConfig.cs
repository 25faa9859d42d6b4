// .editorconfig: dotnet_diagnostic.PG0004.severity = none
using PickleGen;

[Pickleable]
public ref partial struct {|PG0004:Window|};

// .editorconfig: dotnet_diagnostic.PG0004.severity = none
using PickleGen;

[Pickleable]
public static partial class {|PG0004:Tools|};

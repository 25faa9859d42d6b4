// .editorconfig: dotnet_diagnostic.PG0005.severity = none
using PickleGen;

[PickleableFor<int>]
public partial class {|PG0005:AppPickles|};

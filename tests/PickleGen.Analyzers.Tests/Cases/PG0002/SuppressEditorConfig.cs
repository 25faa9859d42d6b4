// .editorconfig: dotnet_diagnostic.PG0002.severity = none
using PickleGen;

[Pickleable("Order")]
public partial class {|PG0002:Order|};

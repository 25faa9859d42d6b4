// .editorconfig: dotnet_diagnostic.PG0008.severity = none
using PickleGen;

[Pickleable]
[{|PG0008:PickleDerived<string>|}]
public partial interface IShape;

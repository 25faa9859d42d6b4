using PickleGen;

[Pickleable]
#pragma warning disable PG0008
[{|PG0008:PickleDerived<string>|}]
#pragma warning restore PG0008
public partial interface IShape;

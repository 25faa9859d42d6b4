using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
[SuppressMessage("PickleGen.Declaration", "PG0008")]
[{|PG0008:PickleDerived<string>|}]
public partial interface IShape;

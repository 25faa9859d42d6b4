using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
[SuppressMessage("PickleGen.Declaration", "PG0004")]
public ref partial struct {|PG0004:Window|};

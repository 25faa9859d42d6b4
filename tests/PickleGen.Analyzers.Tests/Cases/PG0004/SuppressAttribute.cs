using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
[SuppressMessage("PickleGen.Declaration", "PG0004")]
public static partial class {|PG0004:Tools|};

using System.Diagnostics.CodeAnalysis;
using PickleGen;

[PickleableFor<int>]
[SuppressMessage("PickleGen.Declaration", "PG0005")]
public partial class {|PG0005:AppPickles|};

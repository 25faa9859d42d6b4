using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable("Order")]
[SuppressMessage("PickleGen.Declaration", "PG0002")]
public partial class {|PG0002:Order|};

using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable(As = PickleAs.ListSubclass)]
[SuppressMessage("PickleGen.Declaration", "PG0007")]
public partial class {|PG0007:Basket|};

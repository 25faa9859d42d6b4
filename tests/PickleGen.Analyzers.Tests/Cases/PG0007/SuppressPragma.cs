using PickleGen;

[Pickleable(As = PickleAs.ListSubclass)]
#pragma warning disable PG0007
public partial class {|PG0007:Basket|};
#pragma warning restore PG0007

using PickleGen;

[PickleableFor<int>]
#pragma warning disable PG0005
public partial class {|PG0005:AppPickles|};
#pragma warning restore PG0005

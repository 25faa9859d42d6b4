using PickleGen;

[Pickleable]
#pragma warning disable PG0004
public ref partial struct {|PG0004:Window|};
#pragma warning restore PG0004

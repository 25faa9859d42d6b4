using PickleGen;

[Pickleable]
#pragma warning disable PG0004
public static partial class {|PG0004:Tools|};
#pragma warning restore PG0004

using PickleGen;

// It has the name; that it is not partial is said already.
[Pickleable("shop.Line")]
public class {|PG0001:Line|};

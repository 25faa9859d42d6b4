// fix: PickleGen.AddPartial
using PickleGen;

public class Models
{
    [Pickleable]
    public class {|PG0001:Order|};

    [Pickleable]
    public class {|PG0001:Line|};
}

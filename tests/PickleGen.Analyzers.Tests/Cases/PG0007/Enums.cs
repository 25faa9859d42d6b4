using PickleGen;

namespace Shop;

[Pickleable(As = PickleAs.Slots)]
public enum {|PG0007:Color|}
{
    Red,
}

[Pickleable(As = PickleAs.Instance)]
public enum {|PG0007:Size|}
{
    Small,
}

[Pickleable(As = PickleAs.PythonEnum)]
public enum Good
{
    Yes,
}

[Pickleable(As = PickleAs.Int)]
public enum Number
{
    One,
}

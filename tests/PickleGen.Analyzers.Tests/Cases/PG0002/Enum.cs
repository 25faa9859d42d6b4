using PickleGen;

[Pickleable("size")]
public enum {|PG0002:Size|}
{
    Small,
}

using PickleGen;

[Pickleable]
public enum Color
{
    DarkRed,
    {|PG0003:DARK_RED|},
}

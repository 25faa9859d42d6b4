using PickleGen;

[Pickleable]
public enum Size
{
    [PickleMember("not a name")]
    {|PG0002:Small|},

    [PickleMember("mro")]
    {|PG0002:Large|},
}

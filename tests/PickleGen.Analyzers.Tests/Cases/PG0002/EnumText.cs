using PickleGen;

[Pickleable(As = PickleAs.Name)]
public enum Size
{
    [PickleMember("any text")]
    Small,
}

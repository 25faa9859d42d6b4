using PickleGen;

[Pickleable(Version = 2)]
#pragma warning disable PG0501
public partial class {|PG0501:Order|}
#pragma warning restore PG0501
{
}

// fix: PickleGen.AddMigrations
using PickleGen;

[Pickleable(Version = 3)]
public partial record struct {|PG0501:Order|}
{
}

// .editorconfig: dotnet_diagnostic.PG0001.severity = none
using PickleGen;

[Pickleable]
public class {|PG0001:Order|}
{
    public int Id { get; set; }
}

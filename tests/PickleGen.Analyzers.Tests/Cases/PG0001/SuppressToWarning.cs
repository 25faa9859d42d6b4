// .editorconfig: dotnet_diagnostic.PG0001.severity = warning
using PickleGen;

[Pickleable]
public class {|PG0001:Order|}
{
    public int Id { get; set; }
}

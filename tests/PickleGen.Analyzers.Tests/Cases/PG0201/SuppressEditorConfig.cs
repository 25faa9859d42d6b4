// .editorconfig: dotnet_diagnostic.PG0201.severity = none
using PickleGen;

[Pickleable]
public partial class {|PG0201:Order|}
{
    internal Order(string key) => Id = key.Length;

    public int Id { get; set; }
}

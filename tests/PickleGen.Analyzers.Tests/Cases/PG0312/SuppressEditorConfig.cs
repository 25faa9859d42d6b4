// .editorconfig: dotnet_diagnostic.PG0312.severity = none
using PickleGen;

[Pickleable("datetime.datetime")]
public partial class {|PG0312:Moment|}
{
    public int Year { get; set; }
}

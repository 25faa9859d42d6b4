// .editorconfig: dotnet_diagnostic.PG0107.severity = none
using PickleGen;

[Pickleable]
public partial class Report
{
    public System.Threading.Tasks.Task<int>? {|PG0107:Total|} { get; set; }
}

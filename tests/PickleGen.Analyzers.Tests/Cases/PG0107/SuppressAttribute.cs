using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
public partial class Report
{
    [SuppressMessage("PickleGen.Members", "PG0107")]
    public System.Threading.Tasks.Task<int>? {|PG0107:Total|} { get; set; }
}

using PickleGen;

[Pickleable]
public partial class Report
{
#pragma warning disable PG0107
    public System.Threading.Tasks.Task<int>? {|PG0107:Total|} { get; set; }
#pragma warning restore PG0107
}

using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
public partial class Job
{
    [SuppressMessage("PickleGen.Members", "PG0108")]
    public System.Net.Http.HttpClient? {|PG0108:Client|} { get; set; }
}

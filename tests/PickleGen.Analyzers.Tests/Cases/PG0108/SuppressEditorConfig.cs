// .editorconfig: dotnet_diagnostic.PG0108.severity = none
using PickleGen;

[Pickleable]
public partial class Job
{
    public System.Net.Http.HttpClient? {|PG0108:Client|} { get; set; }
}

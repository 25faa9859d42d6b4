using PickleGen;

[Pickleable]
public partial class Job
{
#pragma warning disable PG0108
    public System.Net.Http.HttpClient? {|PG0108:Client|} { get; set; }
#pragma warning restore PG0108
}

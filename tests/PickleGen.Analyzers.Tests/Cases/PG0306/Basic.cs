using PickleGen;

[Pickleable("shop.lambda.Order")]
public partial class {|PG0306:Order|}
{
    [PickleMember("class")]
    public string {|PG0306:Class|} { get; set; } = "";
}

[Pickleable("shop.Status")]
public enum Status
{
    [PickleMember("None")]
    {|PG0306:Nothing|},
}

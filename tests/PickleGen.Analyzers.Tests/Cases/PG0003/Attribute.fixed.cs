// fix: PickleGen.RenameMember
using PickleGen;

[Pickleable]
public partial class Order
{
    public int Number { get; set; }

    [PickleMember("number_2", Required = true)]
    public int Id { get; set; }
}

// fix: PickleGen.RenameMember
using PickleGen;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    [PickleMember("id_2", Required = true)]
    private int ID { get; set; }

    [PickleMember("id_3")]
    private int id;
}

// fix: PickleGen.RenameMember

using PickleGen;

[PickleGen.Pickleable]
public partial class Order
{
    public int Id { get; set; }
    [PickleMember("id_2")]
    public int ID { get; set; }
}

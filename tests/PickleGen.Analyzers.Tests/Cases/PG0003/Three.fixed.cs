// fix: PickleGen.RenameMember
using PickleGen;

[Pickleable]
public partial class Order
{
    public int Id;
    [PickleMember("id_2")]
    public int ID;
    [PickleMember("id_3")]
    public int id;
}

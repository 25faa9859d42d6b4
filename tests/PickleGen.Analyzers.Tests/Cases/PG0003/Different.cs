using PickleGen;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    [PickleMember("shop_id")]
    public int ID { get; set; }

    [PickleIgnore]
    public int id { get; set; }

    private int iD;

    public int Read() => iD;
}

using PickleGen;

public class Order
{
#pragma warning disable PG0010
    [{|PG0010:PickleMember|}]
#pragma warning restore PG0010
    public int Id { get; set; }
}

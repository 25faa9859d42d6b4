using PickleGen;

// The recorded one has become required: pickles have it. The new ones are not required.
[Pickleable("shop.Order")]
public partial class Order
{
    public required int Id { get; set; }

    public string Customer { get; set; } = "";

    [PickleIgnore]
    public string Cache { get; set; } = "";
}

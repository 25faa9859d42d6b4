using PickleGen;

namespace MyApp.Models.Class;

[Pickleable("shop.models.Order")]
public partial class Order
{
    [PickleMember("identity")]
    public int Id { get; set; }
}

[Pickleable("__main__.Line")]
public partial class Line;

[Pickleable]
public partial class Price;

[Pickleable("größe.Maß")]
public enum Size
{
    Small,
}

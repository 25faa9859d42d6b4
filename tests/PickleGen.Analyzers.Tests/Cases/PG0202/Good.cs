using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order(int id, string? note = null)
{
    public int Id { get; } = id;

    public int Length { get; set; } = note?.Length ?? 0;
}

[Pickleable]
public partial record Line(int Number, string Text);

[Pickleable]
public readonly partial record struct Price(decimal Amount);

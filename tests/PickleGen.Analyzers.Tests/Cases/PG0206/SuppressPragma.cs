using PickleGen;

[Pickleable(Creation = PickleCreation.Uninitialized)]
public partial class Order
{
    public int Id { get; set; }

#pragma warning disable PG0206
    [PickleIgnore] private readonly object {|PG0206:_gate|} = new();
#pragma warning restore PG0206

    public bool IsFree => _gate is not null;
}

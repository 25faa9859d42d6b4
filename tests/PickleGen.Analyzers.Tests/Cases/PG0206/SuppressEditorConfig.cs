// .editorconfig: dotnet_diagnostic.PG0206.severity = none
using PickleGen;

[Pickleable(Creation = PickleCreation.Uninitialized)]
public partial class Order
{
    public int Id { get; set; }

    [PickleIgnore] private readonly object {|PG0206:_gate|} = new();

    public bool IsFree => _gate is not null;
}

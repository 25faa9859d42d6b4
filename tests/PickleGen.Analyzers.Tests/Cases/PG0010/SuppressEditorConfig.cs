// .editorconfig: dotnet_diagnostic.PG0010.severity = none
using PickleGen;

public class Order
{
    [{|PG0010:PickleMember|}]
    public int Id { get; set; }
}

// .editorconfig: dotnet_diagnostic.PG0126.severity = none
using PickleGen;

public class Base
{
    public int Number { get; set; }
}

[Pickleable]
public partial class Derived : Base
{
    public new int {|PG0126:Number|} { get; set; }
}

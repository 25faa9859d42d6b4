using System.Diagnostics.CodeAnalysis;
using PickleGen;

public class Base
{
    public int Number { get; set; }
}

[SuppressMessage("PickleGen.Members", "PG0126")]
[Pickleable]
public partial class Derived : Base
{
    public new int {|PG0126:Number|} { get; set; }
}

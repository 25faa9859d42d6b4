using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
public partial class Settings
{
    [SuppressMessage("PickleGen.Members", "PG0116")]
    public System.Dynamic.DynamicObject? {|PG0116:Values|} { get; set; }
}

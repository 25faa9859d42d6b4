using PickleGen;

[Pickleable]
public partial class Settings
{
#pragma warning disable PG0116
    public System.Dynamic.DynamicObject? {|PG0116:Values|} { get; set; }
#pragma warning restore PG0116
}

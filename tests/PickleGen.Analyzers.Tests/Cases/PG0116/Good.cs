using System.Dynamic;
using PickleGen;

[Pickleable]
public partial class Settings : DynamicObject
{
    public string Name { get; set; } = "";

    public dynamic? Anything { get; set; }

    public ExpandoObject? More { get; set; }

    public Settings? Parent { get; set; }
}

// fix: PickleGen.RenameInPython
using System.Collections.Generic;
using PickleGen;

[Pickleable("shop.Items", As = PickleAs.ListSubclass)]
public partial class Items : List<string>
{
    /// <summary>The index.</summary>
    public int {|PG0307:Index|} { get; set; }

    public int Index_ { get; set; }

    public int {|PG0307:Pop|}; // one

    [PickleMember("__class__")]
    public int {|PG0307:Class|} { get; set; }

    [PickleMember("__doc__", Required = true)]
    public string {|PG0307:Doc|} { get; set; } = "";
}

// fix: PickleGen.RenameInPython
using System.Collections.Generic;
using PickleGen;

[Pickleable("shop.Items", As = PickleAs.ListSubclass)]
public partial class Items : List<string>
{
    /// <summary>The index.</summary>
    [PickleMember("index_2")]
    public int Index { get; set; }

    public int Index_ { get; set; }

    [PickleMember("pop_")]
    public int Pop; // one

    [PickleMember("class_")]
    public int Class { get; set; }

    [PickleMember("doc", Required = true)]
    public string Doc { get; set; } = "";
}

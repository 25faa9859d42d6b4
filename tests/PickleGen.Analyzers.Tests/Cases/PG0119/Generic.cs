// fix: PickleGen.ReplaceType
using System.Collections;
using System.Collections.Generic;
using PickleGen;

[Pickleable]
public partial class Order
{
    /// <summary>What is bought.</summary>
    public ArrayList {|PG0119:Lines|} { get; set; } = new ArrayList(); // one each

    public Hashtable? {|PG0119:Prices|} { get; set; }

    public IList {|PG0119:Items|} { get; set; } = new ArrayList { 1, "two" };

    public IEnumerable? {|PG0119:Any|} { get; set; }

    public Dictionary<string, IDictionary> {|PG0119:Maps|} = new();

    public System.Collections.Queue[] {|PG0119:Waiting|} { get; set; } = [];

    public System.Collections.Specialized.NameValueCollection {|PG0119:Names|} { get; set; } = null!;
}

[Pickleable]
public partial record Line(int Number, ICollection? {|PG0119:Parts|} = null);

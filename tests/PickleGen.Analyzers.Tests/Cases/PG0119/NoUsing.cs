// fix: PickleGen.ReplaceType
#nullable disable
using System.Collections;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public ArrayList {|PG0119:Lines|} { get; set; }
    public Hashtable {|PG0119:Prices|} { get; set; }
    public Stack {|PG0119:Stack|} { get; set; }
}

public class Stack<T>;

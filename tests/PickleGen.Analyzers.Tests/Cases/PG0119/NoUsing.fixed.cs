// fix: PickleGen.ReplaceType
#nullable disable
using System.Collections;
using System.Collections.Generic;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public List<object> Lines { get; set; }
    public Dictionary<object, object> Prices { get; set; }
    public global::System.Collections.Generic.Stack<object> Stack { get; set; }
}

public class Stack<T>;

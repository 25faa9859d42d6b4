// fix: PickleGen.ReplaceType
using System.Collections;
using System.Collections.Generic;
using PickleGen;

[Pickleable]
public partial class Order
{
    /// <summary>What is bought.</summary>
    public List<object?> Lines { get; set; } = new List<object?>(); // one each

    public Dictionary<object, object?>? Prices { get; set; }

    public IList<object?> Items { get; set; } = new List<object?> { 1, "two" };

    public IEnumerable<object?>? Any { get; set; }

    public Dictionary<string, IDictionary<object, object?>> Maps = new();

    public Queue<object?>[] Waiting { get; set; } = [];

    public Dictionary<string, string?> Names { get; set; } = null!;
}

[Pickleable]
public partial record Line(int Number, ICollection<object?>? Parts = null);

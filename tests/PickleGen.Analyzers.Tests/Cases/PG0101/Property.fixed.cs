// fix: PickleGen.IgnoreMember
using System.Text.RegularExpressions;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    /// <summary>Matches the names.</summary>
    [PickleIgnore]
    public Regex? Pattern { get; set; }
}

using System.Collections.Generic;
using PickleGen;

namespace Shop;

[Pickleable]
public ref partial struct {|PG0004:Window|}
{
    public int Start;
}

[Pickleable]
file partial class {|PG0004:Hidden|}
{
    public int Id { get; set; }
}

[Pickleable]
public partial class {|PG0004:Basket|} : List<int>
{
    public int Id { get; set; }
}

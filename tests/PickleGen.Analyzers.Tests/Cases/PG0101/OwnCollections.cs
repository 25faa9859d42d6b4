using System;
using System.Collections.Generic;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public Tags? {|PG0101:Tags|} { get; set; }

    public Menu? {|PG0101:Menu|} { get; set; }

    public Fixed? {|PG0101:Fixed|} { get; set; }

    public Dictionary<string, Handlers>? {|PG0104:Handlers|} { get; set; }

    public Good? Good { get; set; }
}

public class Tags : List<string>
{
    public string Owner { get; set; } = "";
}

public class Menu : List<Menu>;

public class Fixed(int size) : List<int>(size);

public class Handlers : List<Action>;

public class Good : Dictionary<string, int>
{
    [PickleIgnore]
    public int Hits { get; set; }

    public int Sum() => Count + Hits;
}

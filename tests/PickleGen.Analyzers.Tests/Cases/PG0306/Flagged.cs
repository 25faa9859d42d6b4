using System.Collections.Generic;
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    [PickleMember("class")]
    public string {|PG0306:Class|} { get; set; } = "";

    [PickleMember("None", Required = true)]
    private int {|PG0306:_none|} = 1;
}

[Pickleable("shop.Slots", As = PickleAs.Slots)]
public partial record Slots([property: PickleMember("lambda")] int {|PG0306:Lambda|});

[Pickleable("shop.lambda.Order")]
public partial class {|PG0306:InKeywordModule|}
{
    public int Id { get; set; }
}

[Pickleable("shop:Order.class")]
public partial struct {|PG0306:Nested|}
{
    public int Id { get; set; }
}

[Pickleable("shop.Position", As = PickleAs.NamedTuple)]
public partial class Position
{
    [PickleMember]
    private int {|PG0306:_x|};

    [PickleMember("from")]
    public int {|PG0306:From|} { get; set; }

    public void Move() => _x++;
}

[Pickleable("shop.List", As = PickleAs.ListSubclass)]
public partial class Items : List<int>
{
    [PickleMember("is")]
    public int {|PG0306:Is|} { get; set; }
}

[Pickleable("shop.Status")]
public enum Status
{
    [PickleMember("None")]
    {|PG0306:Nothing|},
    Some,
}

public class Entity
{
    [PickleMember("global")]
    public int Global { get; set; }
}

[Pickleable("shop.Customer")]
public partial class {|PG0306:Customer|} : Entity;

using PickleGen;

[Pickleable("shop.Order")]
[PickleAlias("old.Order")]
[PickleAlias("older")]
public partial class {|PG0002:Order|}
{
}

[Pickleable("shop.Own")]
[PickleAlias("shop.Own")]
public partial class {|PG0002:Own|}
{
}

[Pickleable("shop.Twice")]
[PickleAlias("old.Twice")]
[PickleAlias("old:Twice")]
public partial class {|PG0002:Twice|}
{
}

[Pickleable]
[PickleAlias("")]
public enum {|PG0002:Color|}
{
    Red,
}

[Pickleable]
public partial class Members
{
    [PickleAlias("unit price")]
    public int {|PG0002:Price|} { get; set; }

    [PickleAlias("own")]
    public int {|PG0002:Own|} { get; set; }

    [PickleAlias("one")]
    [PickleAlias("one")]
    public int {|PG0002:First|} { get; set; }

    [PickleAlias("third")]
    public int {|PG0002:Second|} { get; set; }

    public int Third { get; set; }

    [PickleAlias("both")]
    public int Fourth { get; set; }

    [PickleAlias("both")]
    public int {|PG0002:Fifth|} { get; set; }
}

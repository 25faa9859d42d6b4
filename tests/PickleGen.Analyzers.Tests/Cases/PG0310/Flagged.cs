using PickleGen;

[Pickleable("shop.Status")]
public enum Status
{
    New = 1,
    Paid = 2,
}

[Pickleable(As = PickleAs.Name)]
public enum Color : ulong
{
    Red = 1,
    All = ulong.MaxValue,
}

[Pickleable("shop.Order")]
public partial class Order
{
    public Status {|PG0310:Status|} { get; set; }

    public Color {|PG0310:Color|};

    [PickleMember]
    private Status {|PG0310:_last|};

    public void Pay() => _last = Status;
}

[Pickleable("shop.Payment")]
public partial record Payment
{
    public Status {|PG0310:Status|} { get; init; }
}

[Pickleable(As = PickleAs.Dict)]
public partial struct Entry
{
    public Status {|PG0310:Status|} { get; set; }
}

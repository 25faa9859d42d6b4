using System;
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    public DateTime Created { get; set; } = {|PG0302:DateTime.Now|};

    public DateTime? Day = {|PG0302:DateTime.Today|};

    public DateTime Until { get; set; } = {|PG0302:DateTime.MaxValue|};

    public DateTimeOffset Moment { get; init; } = {|PG0302:DateTimeOffset.MaxValue|};

    public TimeSpan? Longest { get; set; } = {|PG0302:System.TimeSpan.MaxValue|};

    public TimeSpan Shortest { get; set; } = ({|PG0302:TimeSpan.MinValue|});

    public TimeOnly Closing { get; set; } = {|PG0302:TimeOnly.MaxValue|};

    [PickleMember]
    private DateTime _changed = {|PG0302:DateTime.Now|};

    public void Change()
    {
        _changed = {|PG0302:DateTime.Now|};
        this.Until = {|PG0302:global::System.DateTime.MaxValue|};
    }

    public static Order Make() => new() { Created = {|PG0302:DateTime.Now|} };
}

public static class Elsewhere
{
    public static Order Copy(Order order)
    {
        order.Created = {|PG0302:DateTime.Now|};
        return order;
    }
}

[Pickleable("shop.Page")]
public partial record struct Page<T>(T Item)
{
    public DateTime Read { get; set; }
}

public static class Pages
{
    public static Page<int> Read(Page<int> page) => page with { Read = {|PG0302:DateTime.Now|} };
}

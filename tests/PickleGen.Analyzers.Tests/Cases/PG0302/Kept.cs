using System;
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    public DateTime Created { get; set; } = DateTime.UtcNow;

    public DateTime Naive { get; set; } = new(2025, 6, 1);

    public DateTime First { get; set; } = DateTime.MinValue;

    public DateTimeOffset Moment { get; set; } = DateTimeOffset.Now;

    public DateTimeOffset Local { get; set; } = DateTime.Now;

    public DateOnly Day { get; set; } = DateOnly.MaxValue;

    public TimeOnly Opening { get; set; } = TimeOnly.MinValue;

    public TimeSpan? Limit { get; set; }

    public int Count { get; set; } = int.MaxValue;

    public object? Anything { get; set; } = 1;

    public Clock Clock { get; set; } = Clock.Now;

    [PickleIgnore]
    public DateTime Loaded { get; set; } = DateTime.Now;

    private DateTime _used = DateTime.Now;

    public static DateTime Started { get; set; } = DateTime.Now;

    public DateTime Used
    {
        get
        {
            DateTime now = DateTime.Now;
            _used = now;
            return _used;
        }
    }
}

[Pickleable("shop.Clock")]
public partial class Clock
{
    public static Clock Now { get; } = new();
}

public class NotPickleable
{
    public DateTime Created { get; set; } = DateTime.Now;
}

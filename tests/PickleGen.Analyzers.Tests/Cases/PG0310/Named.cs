using System;
using PickleGen;

[Pickleable("shop.Status")]
public enum Status
{
    New = 1,
    Paid = 2,
}

[Pickleable("shop.WithZero")]
public enum WithZero
{
    One = 1,
    Zero = 0,
}

[Flags]
[Pickleable("shop.Rights")]
public enum Rights
{
    Read = 1,
    Write = 2,
}

[Pickleable(As = PickleAs.Int)]
public enum AsInt
{
    One = 1,
}

public enum NotPickleable
{
    One = 1,
}

[Pickleable("shop.Order")]
public partial class Order
{
    public Status Status { get; set; } = Status.New;

    public required Status Required { get; set; }

    public Status? Optional { get; set; }

    public WithZero WithZero { get; set; }

    public Rights Rights { get; set; }

    public AsInt AsInt { get; set; }

    public NotPickleable NotPickleable { get; set; }

    public Status Field = Status.Paid;

    [PickleIgnore]
    public Status Ignored { get; set; }

    public static Status Default { get; set; }
}

[Pickleable("shop.Payment")]
public partial record Payment(Status Status);

// Who writes a constructor sees to it.
[Pickleable("shop.Constructed")]
public partial class Constructed
{
    public Constructed() => Status = Status.New;

    public Status Status { get; set; }
}

[Pickleable("shop.Computed")]
public partial class Computed
{
    private Status? _status;

    public Status Status
    {
        get => _status ?? Status.New;
        set => _status = value;
    }
}

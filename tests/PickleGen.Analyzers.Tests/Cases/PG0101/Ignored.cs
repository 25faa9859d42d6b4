using System;
using System.Threading;
using PickleGen;

[Pickleable]
public partial class Order
{
    private readonly Lock _gate = new();

    [PickleIgnore]
    public Type? Kind { get; set; }

    public static Type? Shared { get; set; }

    public Type Computed => typeof(Order);

    public int Id { get; set; }

    public event Action? Changed;

    public void Raise()
    {
        lock (_gate)
        {
            Changed?.Invoke();
        }
    }
}

[Pickleable(Members = PickleMembers.Explicit)]
public partial class Explicit
{
    public Type? Kind { get; set; }

    [PickleMember]
    public int Id { get; set; }
}

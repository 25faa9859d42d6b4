using System;
using PickleGen;

[Pickleable]
public partial class Order
{
    private readonly Func<int> _next = () => 1;

    public event Action? Changed;

    [PickleIgnore]
    public Action? Callback { get; set; }

    public Func<int> Computed => _next;

    public int Id { get; set; }

    public void Raise() => Changed?.Invoke();
}

using System.Threading;
using PickleGen;

[Pickleable]
public partial class Order
{
    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _slots = new(1);

    [PickleIgnore]
    public Mutex? Mutex { get; set; }

    public int Id { get; set; }

    public int Read()
    {
        lock (_gate)
        {
            return _slots.CurrentCount;
        }
    }
}

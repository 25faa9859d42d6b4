using System;
using System.Threading;
using PickleGen;

[Pickleable]
public partial class Poll
{
    private Timer? _timer;

    public TimeSpan Interval { get; set; }

    public ThreadState State { get; set; }

    [PickleIgnore]
    public Thread? Worker { get; set; }

    public TimeProvider Clock => TimeProvider.System;

    public void Start() => _timer ??= new(_ => { }, null, Interval, Interval);
}

// Has no state but its own.
[Pickleable]
public partial class FixedClock : TimeProvider
{
    public DateTimeOffset Now { get; set; }

    public override DateTimeOffset GetUtcNow() => Now;
}

// fix: PickleGen.IgnoreMember
using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Threading;
using System.Threading.Tasks;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    [PickleIgnore]
    public Thread? Worker { get; set; }

    [PickleIgnore]
    public List<Timer> Timers { get; set; } = [];

    [PickleIgnore]
    public System.Timers.Timer? Other { get; set; }

    [PickleIgnore]
    public PeriodicTimer? Ticks;

    [PickleIgnore]
    public ThreadLocal<int>? Each { get; set; }

    [PickleIgnore]
    public AsyncLocal<string>? Flow { get; set; }

    [PickleIgnore]
    public BackgroundWorker? Background { get; set; }

    [PickleIgnore]
    public SynchronizationContext? Context { get; set; }

    [PickleIgnore]
    public TaskScheduler? Scheduler { get; set; }

    [PickleIgnore]
    public TimeProvider Clock { get; set; } = TimeProvider.System;
}

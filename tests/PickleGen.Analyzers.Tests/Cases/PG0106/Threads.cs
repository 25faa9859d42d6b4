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

    public Thread? {|PG0106:Worker|} { get; set; }

    public List<Timer> {|PG0106:Timers|} { get; set; } = [];

    public System.Timers.Timer? {|PG0106:Other|} { get; set; }

    public PeriodicTimer? {|PG0106:Ticks|};

    public ThreadLocal<int>? {|PG0106:Each|} { get; set; }

    public AsyncLocal<string>? {|PG0106:Flow|} { get; set; }

    public BackgroundWorker? {|PG0106:Background|} { get; set; }

    public SynchronizationContext? {|PG0106:Context|} { get; set; }

    public TaskScheduler? {|PG0106:Scheduler|} { get; set; }

    public TimeProvider {|PG0106:Clock|} { get; set; } = TimeProvider.System;
}

namespace PickleGen.Generator.Parsing.Catalogue;

/// <summary>What lives among the running threads of a process.</summary>
internal static partial class Unpicklable
{
    private const string Ignore = "mark the member [PickleIgnore]";

    private static UnpicklableGroup[] Locks() =>
    [
        new(Rules.Lock, "a lock belongs to the threads of this process, and Python refuses to pickle its own too", Ignore,
            "System.Threading.Lock",
            "System.Threading.Monitor",
            "System.Threading.Mutex",
            "System.Threading.Semaphore",
            "System.Threading.SemaphoreSlim",
            "System.Threading.ReaderWriterLock",
            "System.Threading.ReaderWriterLockSlim",
            "System.Threading.SpinLock",
            "System.Threading.Barrier",
            "System.Threading.CountdownEvent",
            "System.Threading.ManualResetEventSlim",
            "System.Threading.EventWaitHandle",
            "System.Threading.WaitHandle"),
        new(Rules.Lock, "who waits for it is known in this process only", Ignore,
            "System.Threading.RateLimiting.RateLimiter",
            "System.Threading.RateLimiting.PartitionedRateLimiter`1")
        {
            Package = "System.Threading.RateLimiting",
        },
        new(Rules.Lock, "a lock belongs to the threads of this process, and Python refuses to pickle its own too", Ignore,
            "Nito.AsyncEx.AsyncLock",
            "Nito.AsyncEx.AsyncReaderWriterLock",
            "Nito.AsyncEx.AsyncSemaphore")
        {
            Package = "Nito.AsyncEx",
        },
    ];

    private static UnpicklableGroup[] Threads() =>
    [
        new(Rules.Thread, "a thread lives in this process only, and Python refuses to pickle its own too", "pickle what it works on, and " + Ignore,
            "System.Threading.Thread",
            "System.Threading.RegisteredWaitHandle",
            "System.ComponentModel.BackgroundWorker"),
        new(Rules.Thread, "a timer calls code of this process when its time has come", "pickle its interval, and " + Ignore,
            "System.Threading.Timer",
            "System.Threading.ITimer",
            "System.Threading.PeriodicTimer",
            "System.Timers.Timer"),
        new(Rules.Thread, "a timer calls code of this process when its time has come", "pickle its interval, and " + Ignore,
            "System.Windows.Threading.DispatcherTimer",
            "System.Windows.Forms.Timer")
        {
            Package = "Microsoft.WindowsDesktop.App",
        },
        new(Rules.Thread, "it has another value in each thread or flow of calls", "pickle the value itself, and " + Ignore,
            "System.Threading.ThreadLocal`1",
            "System.Threading.AsyncLocal`1"),
        new(Rules.Thread, "it says where code of this process shall run", Ignore,
            "System.Threading.SynchronizationContext",
            "System.Threading.ExecutionContext",
            "System.Threading.Tasks.TaskScheduler",
            "System.Threading.Tasks.ConcurrentExclusiveSchedulerPair"),
        new(Rules.Thread, "it is a clock of this process", "pickle the times that were read, and " + Ignore,
            "System.TimeProvider")
        {
            CanBeBase = true,
        },
    ];

    private static UnpicklableGroup[] Asynchronous() =>
    [
        new(Rules.Asynchronous, "work in progress cannot be stored, and Python refuses to pickle its own futures and coroutines too", "await it and pickle the result",
            "System.Threading.Tasks.Task",
            "System.Threading.Tasks.ValueTask",
            "System.Threading.Tasks.ValueTask`1",
            "System.Threading.Tasks.TaskCompletionSource",
            "System.Threading.Tasks.TaskCompletionSource`1",
            "System.IAsyncResult",
            "System.Runtime.CompilerServices.INotifyCompletion",
            "System.Runtime.CompilerServices.ConfiguredTaskAwaitable",
            "System.Runtime.CompilerServices.ConfiguredTaskAwaitable`1",
            "System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable",
            "System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable`1",
            "System.Runtime.CompilerServices.IAsyncStateMachine"),
        new(Rules.Asynchronous, "it stops work of this process", "pickle whether it was stopped, if that matters, and " + Ignore,
            "System.Threading.CancellationToken",
            "System.Threading.CancellationTokenSource",
            "System.Threading.CancellationTokenRegistration"),
        new(Rules.Asynchronous, "those who write to a channel and read from it are in this process", "pickle the items as a list, and " + Ignore,
            "System.Threading.Channels.Channel`1",
            "System.Threading.Channels.Channel`2",
            "System.Threading.Channels.ChannelReader`1",
            "System.Threading.Channels.ChannelWriter`1",
            "System.Collections.Concurrent.BlockingCollection`1",
            "System.Threading.Tasks.Dataflow.IDataflowBlock"),
        new(Rules.Asynchronous, "its items are still to come", "await them into a List<T> and pickle that",
            "System.Collections.Generic.IAsyncEnumerable`1",
            "System.Collections.Generic.IAsyncEnumerator`1",
            "System.Runtime.CompilerServices.ConfiguredCancelableAsyncEnumerable`1"),
        new(Rules.Asynchronous, "its items are still to come, and those who wait for them are in this process", "pickle the items as a list, and " + Ignore,
            "System.IObservable`1",
            "System.IObserver`1",
            "System.IProgress`1"),
    ];
}

using PickleGen;

namespace CountdownThread;

/// <summary>Counts down in a thread of its own. No thread can be pickled; the number it has come to can.</summary>
[Pickleable("countdown.Countdown")]
public sealed partial class Countdown
{
    private const int Tick = 20;

    private Thread? _thread;
    private volatile int _left;
    private volatile bool _stopped;

    public Countdown(int start) => Start(start);

    // Whoever loads it gives it its state next.
    private Countdown()
    {
    }

    public int Left => _left;

    public void Stop()
    {
        _stopped = true;
        Wait();
    }

    public void Wait() => _thread?.Join();

    // Python's __getstate__: this is all that is in the pickle.
    [PickleGetState]
    private int State() => _left;

    // Python's __setstate__: the thread of the object that is loaded goes on from there.
    [PickleSetState]
    private void Start(int left)
    {
        _left = left;
        _thread = new Thread(Run) { IsBackground = true };
        _thread.Start();
    }

    private void Run()
    {
        while (_left > 0 && !_stopped)
        {
            Thread.Sleep(Tick);
            _left--;
        }
    }
}

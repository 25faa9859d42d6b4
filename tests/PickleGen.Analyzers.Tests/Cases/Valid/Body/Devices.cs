using System;
using System.Collections.Generic;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using PickleGen;

[assembly: PickleDefaults(Module = "devices")]

namespace Devices;

[Pickleable]
public enum State : byte { Offline, Idle, Busy, Failed }

[Flags]
[Pickleable(As = PickleAs.Int)]
public enum Capabilities : uint { None = 0, Read = 1, Write = 2, Stream = 4, Encrypt = 8 }

[Pickleable]
[PickleDerived<Gateway>]
public partial class Device
{
    private readonly Lock _gate = new();
    private CancellationTokenSource? _stop;

    public required string Serial { get; init; }

    public IPAddress? Address { get; set; }

    public Capabilities Capabilities { get; set; }

    public State State { get; set; }

    public Version? Firmware { get; set; }

    public event EventHandler<State>? Changed;

    public void Set(State state)
    {
        lock (_gate)
        {
            State = state;
            _stop?.Cancel();
            _stop = new CancellationTokenSource();
        }

        Changed?.Invoke(this, state);
    }
}

[Pickleable]
public sealed partial record Reading(string Serial, DateTimeOffset At, double Value);

[Pickleable]
public partial class Channel
{
    public string Name { get; set; } = "";

    public (double Low, double High)? Limits { get; set; }

    public List<Reading> Readings { get; set; } = [];

    public Dictionary<string, object?> Extra { get; set; } = [];
}

[Pickleable]
public partial class Gateway : Device
{
    public List<Device> Children { get; set; } = [];

    public Dictionary<string, Channel> Channels { get; set; } = [];
}

[Pickleable]
public sealed partial record Command(string Name, IReadOnlyList<string> Arguments, TimeSpan Timeout, int Priority = 0);

[Pickleable]
public sealed partial record Acknowledgement(Guid Command, bool Accepted, string? Reason = null);

[Pickleable]
public partial class Queue
{
    public Queue<Command> Waiting { get; set; } = new();

    public Stack<Command> Done { get; set; } = new();

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (Waiting.TryDequeue(out Command? command))
        {
            await Task.Delay(command.Timeout, cancellationToken).ConfigureAwait(false);
            Done.Push(command);
        }
    }
}

[Pickleable]
public readonly partial record struct Firmware(int Major, int Minor, byte[] Hash);

[Pickleable]
public partial struct Packet
{
    public ushort Port { get; set; }

    public byte[]? Payload { get; set; }

    public DateTimeOffset Received { get; set; }
}

[Pickleable]
public partial class Route
{
    public IPNetwork Network { get; set; }

    public IPAddress? Via { get; set; }

    public int Metric { get; set; } = 1;
}

[Pickleable]
public sealed partial class Table
{
    public List<Route> Routes { get; init; } = [];

    public Route? Default { get; set; }
}

[Pickleable]
public partial class Alarm
{
    public required string Text { get; init; }

    public DateTimeOffset Raised { get; init; }

    public DateTimeOffset? Cleared { get; set; }

    [PickleIgnore]
    public bool IsOpen => Cleared is null;
}

[Pickleable]
public partial class Calibration<T>
    where T : struct
{
    public T Offset { get; set; }

    public T Factor { get; set; }

    public DateOnly Date { get; set; }
}

[Pickleable]
public partial class Sensor
{
    public Calibration<double>? Calibration { get; set; }

    public Calibration<long>? Raw { get; set; }

    [PickleMember]
    public HashSet<string> Tags { get; } = [];
}

[Pickleable(Members = PickleMembers.Explicit)]
public partial class Credentials
{
    [PickleMember] public string User { get; set; } = "";

    public string Password { get; set; } = "";

    [PickleMember("key_id")] private Guid _key = Guid.NewGuid();

    public Guid Rotate() => _key = Guid.NewGuid();
}

[Pickleable(Members = PickleMembers.AllFields)]
public partial class Meter
{
    private long _ticks;

    [PickleIgnore]
    private readonly object _gate = new();

    [field: PickleIgnore]
    public event EventHandler? Ticked;

    public long Tick()
    {
        lock (_gate)
        {
            _ticks++;
        }

        Ticked?.Invoke(this, EventArgs.Empty);
        return _ticks;
    }
}

[Pickleable]
public sealed partial record Heartbeat(string Serial, TimeSpan Uptime, double Load, long Free);

[Pickleable]
public sealed partial record Fleet(IReadOnlyDictionary<string, Device> Devices, IReadOnlySet<string> Retired);

[Pickleable]
public sealed partial record Schedule(TimeOnly From, TimeOnly To, IReadOnlyList<DayOfWeek> Days);

[Pickleable]
public partial class Plan
{
    public Dictionary<DayOfWeek, List<Schedule>> Week { get; set; } = [];

    public Plan? Fallback { get; set; }
}

[PickleableFor<List<Device>>]
[PickleableFor<Calibration<int>>]
[PickleableFor<Dictionary<IPAddress, Heartbeat>>]
public sealed partial class DevicePickles : PickleContext;

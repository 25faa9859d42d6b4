using System.Numerics;
using PickleGen.Contexts;

namespace PickleGen.Reading;

// What a load has used of its limits. Charges stand where something is about to be made, not at opcodes: a step that
// makes nothing pays nothing.
internal sealed partial class PickleMachine
{
    /// <summary>What a general container takes without items, and an object whose size is not known here.</summary>
    internal const int ObjectBytes = 64;

    /// <summary>What an entry of a general dict takes, and an item of a set.</summary>
    internal const int EntryBytes = 48;

    private const int BoxBytes = 24;
    private const int ItemBytes = 8;
    private const int PollBytes = 1 << 16;
    private const int PollOpcodes = 4096;

    private PickleLimits _limits = PickleLimits.Default;
    private long _allocated;
    private long _mayAllocate = long.MaxValue;
    private int _objects;
    private int _maxObjects = int.MaxValue;
    private int _maxMemoEntries = int.MaxValue;

    // Where to look at the token next: one comparison serves it and the budget.
    private long _checkAt = long.MaxValue;
    private int _pollAt = int.MaxValue;

    /// <summary>Charges bytes that are about to be allocated.</summary>
    internal void Charge(long bytes)
    {
        if ((_allocated += bytes) > _checkAt) CheckBudget();
    }

    /// <summary>Charges an object that is about to be made.</summary>
    internal void ChargeObject(long bytes)
    {
        if (++_objects > _maxObjects) throw LimitReached($"more than {_limits.MaxObjects} objects", nameof(PickleLimits.MaxObjects));
        Charge(bytes);
    }

    /// <summary>Charges a string that is made of so many bytes or characters.</summary>
    internal void ChargeText(int length) => Charge(BoxBytes + (2L * length));

    internal UnpicklingException LimitReached(string what, string limit) =>
        Error($"{what}; PickleLimits.{limit} of PickleOptions.Limits sets the limit", isLimit: true);

    private void StartBudget(int inputLength)
    {
        _limits = _options.Limits;
        _mayAllocate = _limits.AllocationFor(inputLength);
        _allocated = 0;
        _objects = 0;
        _collisions = 0;
        _mayCollide = _limits.CollisionsFor(inputLength);
        _maxObjects = _limits.MaxObjects;
        _maxMemoEntries = _limits.MaxMemoEntries;
        _options.ThrowIfStopped();
        var canStop = _options.CanStop;
        _checkAt = canStop ? Math.Min(_mayAllocate, PollBytes) : _mayAllocate;
        _pollAt = canStop ? PollOpcodes : int.MaxValue;
    }

    private void CheckBudget()
    {
        if (_allocated > _mayAllocate)
            throw LimitReached($"the pickle makes values of more than {_mayAllocate} bytes", nameof(PickleLimits.MaxAllocatedBytes));
        _options.ThrowIfStopped();
        _checkAt = Math.Min(_mayAllocate, _allocated + PollBytes);
    }

    // An opcode is at least a byte.
    private void Poll(int position)
    {
        _options.ThrowIfStopped();
        _pollAt = position > int.MaxValue - PollOpcodes ? int.MaxValue : position + PollOpcodes;
    }

    private void ChargeTuple(int count) => ChargeObject((2 * BoxBytes) + ((long)ItemBytes * count));

    // A call of the safe set may copy what it is given, and what it is given may stand in the memo and be given again.
    private void ChargeCall(GlobalTarget target, PyTuple args)
    {
        ChargeObject(ObjectBytes);
        if (!target.CopiesArguments) return;
        foreach (var arg in args.AsSpan())
        {
            Charge(CopyCost(arg));
            if (arg is IReadOnlyCollection<object?> items) MeetAll(items);
        }
    }

    // Text may be digits, whose number costs more than their length; so does arithmetic of long integers.
    private static long CopyCost(object? value) => value switch
    {
        string text => 8L * text.Length,
        PyStr text => 8L * text.CodePoints.Length,
        byte[] bytes => 4L * bytes.Length,
        PyByteArray bytes => 4L * bytes.Bytes.Length,
        BigInteger number => number.GetByteCount() is var count ? (8L * count) + ((long)count * count / 256) : 0,
        PyArray array => 8L * array.Count,
        PyDict dict => (long)EntryBytes * dict.Count,
        IReadOnlyCollection<object?> items => (long)EntryBytes * items.Count,
        _ => 0,
    };

    // A state that is applied again and again costs time, if no memory.
    private void ChargeState(PyDict entries) => Charge((long)ItemBytes * entries.Count);

    // A second state makes a copy of the first.
    private void ChargeMerge(PyDict? first, object? second)
    {
        if (first is not null) Charge(CopyCost(first));
        if (second is PyTuple { Count: 2 } pair) Charge(CopyCost(pair[0]) + CopyCost(pair[1]));
        else Charge(CopyCost(second));
    }
}

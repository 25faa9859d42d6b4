using System.Runtime.CompilerServices;

namespace PickleGen.Reading;

// The stack and its marks. No opcode may pop or look below the topmost mark.
internal sealed partial class PickleMachine
{
    private readonly ReadMemo _memo = new();
    private PickleSlot[] _stack = new PickleSlot[64];
    private int[] _origins = new int[64];
    private int _count;
    private Mark[] _marks = new Mark[16];
    private int _markCount;
    private int _fence;

    /// <summary>How many steps are nested at the moment; beyond a bound they leave it to the machine.</summary>
    private int _steps;

    private const int MaxSteps = 128;

    // A stack of that many is there for the next load; what it takes to make it longer counts.
    private const int KeptStack = 4096;

    internal void Push(in PickleSlot slot)
    {
        if (_count == _stack.Length) GrowStack();
        _origins[_count] = _opcodeStart;
        _stack[_count++] = slot;
    }

    /// <summary>Pushes from a step, where the machine has not looked at the opcode.</summary>
    internal void Push(in PickleSlot slot, int origin)
    {
        if (_count == _stack.Length) GrowStack();
        _origins[_count] = origin;
        _stack[_count++] = slot;
    }

    internal ref PickleSlot Top => ref _stack[_count - 1];

    internal ref PickleSlot SlotAt(int position) => ref _stack[position];

    internal int Count => _count;

    /// <summary>Whether an object is on the stack more than once: as itself, and where its own state refers to it.</summary>
    internal bool IsWithinItself(object value)
    {
        var found = 0;
        for (var i = 0; i < _count; i++)
        {
            if (ReferenceEquals(_stack[i].Value, value)) found++;
        }

        return found > 1;
    }

    /// <summary>Drops the top, which a step has put there.</summary>
    internal void Drop() => _stack[--_count] = default;

    internal void PushMark()
    {
        if (_markCount >= _limits.MaxNesting) throw LimitReached($"nested deeper than {_limits.MaxNesting}", nameof(PickleLimits.MaxNesting));
        if (_markCount == _marks.Length) Array.Resize(ref _marks, _markCount * 2);
        _marks[_markCount++] = new Mark(_count);
        _fence = _count;
    }

    /// <summary>Where the stack ends: what a step that begins here has to put there if it declines.</summary>
    internal StackPlace Place => new(_count, _markCount);

    /// <summary>Puts a slot at a place, below what has come there since; returns the place behind it.</summary>
    internal StackPlace Insert(StackPlace place, in PickleSlot slot, int origin)
    {
        if (_count == _stack.Length) GrowStack();
        var above = _count - place.Count;
        Array.Copy(_stack, place.Count, _stack, place.Count + 1, above);
        Array.Copy(_origins, place.Count, _origins, place.Count + 1, above);
        _stack[place.Count] = slot;
        _origins[place.Count] = origin;
        _count++;
        for (var i = place.Marks; i < _markCount; i++) _marks[i].Position++;
        _fence = _markCount > 0 ? _marks[_markCount - 1].Position : 0;
        return new StackPlace(place.Count + 1, place.Marks);
    }

    /// <summary>Puts a mark at a place, below what has come there since; returns the place behind it.</summary>
    internal StackPlace InsertMark(StackPlace place, bool stepped)
    {
        if (_markCount == _marks.Length) Array.Resize(ref _marks, _markCount * 2);
        Array.Copy(_marks, place.Marks, _marks, place.Marks + 1, _markCount - place.Marks);
        _marks[place.Marks] = new Mark(place.Count) { Stepped = stepped };
        _markCount++;
        _fence = _marks[_markCount - 1].Position;
        return new StackPlace(place.Count, place.Marks + 1);
    }

    /// <summary>
    /// A step has applied items above the topmost mark, so the mark can only serve its batch's opcode: had anything
    /// else been done with the items, the step would have been wrong.
    /// </summary>
    internal void MarkStepped() => _marks[_markCount - 1].Stepped = true;

    /// <summary>The same for the mark below a place.</summary>
    internal void MarkStepped(StackPlace place) => _marks[place.Marks - 1].Stepped = true;

    internal void DropMark()
    {
        _markCount--;
        _fence = _markCount > 0 ? _marks[_markCount - 1].Position : 0;
    }

    // Small stacks end before the bound: every few levels the runtime is asked. A step may have a mark open that is not
    // among the marks.
    internal bool EnterStep() =>
        (++_steps <= MaxSteps
            && _steps + _markCount <= _limits.MaxNesting
            && ((_steps & 7) != 0 || RuntimeHelpers.TryEnsureSufficientExecutionStack()))
        || LeaveStep();

    internal bool LeaveStep()
    {
        _steps--;
        return false;
    }

    internal void Memoize(in PickleSlot slot)
    {
        if (_memo.Count >= _maxMemoEntries) throw TooManyMemoEntries();
        if (!_memo.CountsFromZero) throw Misguess();
        _memo.Add(slot);
    }

    /// <summary>Counts memo entries that nobody asks for; false, and nothing counted, if one of them is to be stored.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TrySkipMemo(int count = 1) => _memo.TrySkip(count);

    internal void Put(long index, in PickleSlot slot)
    {
        if (!_memo.Expects(index)) throw Misguess();
        if (_memo.Count >= _maxMemoEntries && !_memo.TryGet(index, out _)) throw TooManyMemoEntries();
        _memo.Put(index, slot);
    }

    private UnpicklingException TooManyMemoEntries() =>
        LimitReached($"more than {_limits.MaxMemoEntries} entries in the memo", nameof(PickleLimits.MaxMemoEntries));

    internal ref PickleSlot Peek(long index) => ref _memo.Get(index);

    internal int MemoEpoch => _memo.Replaced;

    /// <summary>The index that MEMOIZE stores under next.</summary>
    internal int NextMemoIndex => _memo.Count;

    private void Require(int count)
    {
        if (_count - count < _fence) throw Underflow();
    }

    private PickleSlot Pop()
    {
        Require(1);
        ref var top = ref _stack[--_count];
        var slot = top;
        top = default;
        return slot;
    }

    private void ExecutePop()
    {
        if (_markCount > 0 && _fence == _count)
        {
            if (_marks[_markCount - 1].Stepped) throw Misguess();
            DropMark();
            return;
        }

        Require(1);
        RefuseStates(_count - 1);
        NoteStateSetter(Pop());
    }

    // setter(obj, state), POP: a state setter was called for what it does to the object below. An inert object keeps
    // both; any other would lose its state.
    private void NoteStateSetter(in PickleSlot popped)
    {
        if (popped.Value is not PyObject { Construction: PyConstruction.Call, Args: [{ } target, var state] } call) return;
        if (_count == _fence || call.HasState || !ReferenceEquals(Top.Value, target)) return;
        if (Top.Value is not PyObject { HasState: false } instance)
            throw Error($"the state of {Describe(Top)} is set by '{Short(call.Callable.ToString() ?? "")}', and nothing says what that does");
        instance.HasState = true;
        instance.State = state;
        instance.StateSetter = call.Callable;
    }

    private void ExecuteDup()
    {
        Require(1);
        RefuseStates(_count - 1);

        // Either may get the state of an object.
        if (Top.Tag is ClassState) Top.Bits = 0;
        Push(_stack[_count - 1]);
    }

    // A state whose keys have gone to members cannot be dropped or doubled as the dict it stands for.
    private void RefuseStates(int from)
    {
        for (var i = from; i < _count; i++)
        {
            if (_stack[i].Tag is StateSink) throw Misguess();
        }
    }

    // The position of the topmost mark, for opcodes that make something of everything above it.
    private int PlainMark()
    {
        if (_markCount == 0) throw Error("could not find a MARK");
        if (_marks[_markCount - 1].Stepped) throw Misguess();
        return _fence;
    }

    // The same for APPENDS, SETITEMS and ADDITEMS, which may go on where steps have stopped. The target below the
    // mark must not lie below the mark underneath.
    private int BatchMark(ContainerKind kind)
    {
        if (_markCount == 0) throw Error("could not find a MARK");
        var mark = _fence;
        var below = _markCount > 1 ? _marks[_markCount - 2].Position : 0;
        if (mark - 1 < below) throw Error(_markCount > 1 ? "unexpected MARK found" : "unpickling stack underflow");

        // A typed container takes the batch it was guessed for.
        if (KindOf(_stack[mark - 1]) is { } guessed && guessed != kind) throw Misguess();
        return mark;
    }

    private static ContainerKind? KindOf(in PickleSlot slot) => slot.Tag switch
    {
        StateSink => ContainerKind.Dict,
        PickleConverter converter => converter.ContainerKind,
        _ => null,
    };

    private void Truncate(int count)
    {
        Array.Clear(_stack, count, _count - count);
        _count = count;
    }

    private void PopPlainMark()
    {
        var mark = PlainMark();
        RefuseStates(mark);
        Truncate(mark);
        DropMark();
    }

    // Everything above the mark as objects; the mark is dropped.
    private object?[] PopToMark()
    {
        var mark = PlainMark();
        ChargeTuple(_count - mark);
        var items = new object?[_count - mark];
        for (var i = 0; i < items.Length; i++) items[i] = ToObject(_stack[mark + i]);
        Truncate(mark);
        DropMark();
        return items;
    }

    private void PushMemo(ref PickleReader reader, long index) => Push(MemoEntry(ref reader, index));

    private PickleSlot MemoEntry(ref PickleReader reader, long index)
    {
        ref var entry = ref _memo.Get(index);
        if (Unsafe.IsNullRef(ref entry) || entry.Tag is null) throw Error($"the memo has no entry {index}");

        // A state that became members is no dict any more.
        if (entry.Tag is StateSink || entry.Tag == (object)SlotTag.Unkept) throw Misguess();
        if (entry.Tag == (object)SlotTag.Text) TextOf(ref entry, reader.Data);
        else if (entry.Tag == (object)SlotTag.Str2) entry.Bits = PickleSlot.Shared;
        var slot = entry;
        if (slot.Tag is ClassState) slot.Bits = 0;
        return slot;
    }

    private void StoreMemo(long index)
    {
        Require(1);
        Put(index, _stack[_count - 1]);
    }

    private void StoreNextMemo()
    {
        Require(1);
        Memoize(_stack[_count - 1]);
    }

    // A pickle may push a value with each byte, and pop none.
    private void GrowStack()
    {
        if (_count >= KeptStack) Charge((long)_count * (Unsafe.SizeOf<PickleSlot>() + sizeof(int)));
        Array.Resize(ref _stack, _count * 2);
        Array.Resize(ref _origins, _count * 2);
    }

    private void ClearStack()
    {
        if (_stack.Length > KeptStack)
        {
            _stack = new PickleSlot[64];
            _origins = new int[64];
        }
        else
        {
            // What was dropped has been cleared.
            Array.Clear(_stack, 0, _count);
        }

        _count = _markCount = _fence = 0;
    }

    private struct Mark(int position)
    {
        public int Position = position;
        public bool Stepped;
    }
}

/// <summary>A place on the stack and among its marks.</summary>
/// <param name="Count">How many slots are below.</param>
/// <param name="Marks">How many marks are below.</param>
internal readonly record struct StackPlace(int Count, int Marks);

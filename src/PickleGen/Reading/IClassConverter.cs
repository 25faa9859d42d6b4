using PickleGen.Contexts;
using PickleGen.Opcodes;

namespace PickleGen.Reading;

/// <summary>What the machine asks of the converter of a Python class with a state.</summary>
internal interface IClassConverter
{
    ObjectShape Shape { get; }

    /// <summary>Creates an object before its state is known: the object itself, or a <see cref="PendingValue"/>.</summary>
    object Start(PickleMachine machine);

    /// <summary>Reads one member from wherever the reader stands; false if it declines.</summary>
    bool Read(ref PickleReader reader, object target, int member);

    /// <summary>The state is complete: checks required members and returns the finished object.</summary>
    object Complete(object target, MemberSet read, PickleMachine machine);

    /// <summary>Turns the state of a version into one of the next.</summary>
    void Migrate(PyDict state, int version);

    /// <summary>The converter of a member.</summary>
    PickleConverter? MemberConverter(int member);

    /// <summary>Why a value cannot be part of its own state, for an error.</summary>
    string WhyLate { get; }

    /// <summary>The items of a collection; null for all other classes.</summary>
    PickleItems? Items { get; }

    /// <summary>Reads members by steps until the end of a SETITEMS batch; false when the machine has to go on.</summary>
    bool StepMembers(ref PickleReader reader, object target, ClassState state);

    /// <summary>The converter of a state that is one value; null where the state is the members.</summary>
    PickleConverter? WholeState { get; }

    /// <summary>Gives an object its state, where that is one value.</summary>
    void SetState(object target, in PickleSlot state, PickleMachine machine);

    /// <summary>What a call of the class is, or null.</summary>
    TypedFunction? Function { get; }

    /// <summary>Whether an object that a call has made can be given a state.</summary>
    bool TakesState(object made);
}

/// <summary>What a load remembers of a class while it lasts.</summary>
internal sealed class ClassState
{
    private readonly Stack<ulong[]>? _wide;
    private readonly Stack<StateExtras>? _extras;

    public ClassState(IClassConverter converter)
    {
        Converter = converter;
        Sink = new StateSink(this);
        StatePlace = $"{converter.Shape.Name[(converter.Shape.Name.LastIndexOf('.') + 1)..]}.<state>";
        KeyIndex = new long[converter.Shape.Slots];
        ShortKeys = new ushort[converter.Shape.Slots];
        Array.Fill(KeyIndex, -1);
        if (converter.Shape.Slots > 64) _wide = new Stack<ulong[]>();
        if (converter.Shape.HasExtensionData) _extras = new Stack<StateExtras>();
        IsSimple = _wide is null && _extras is null && converter.Shape.Version == 0;
    }

    public IClassConverter Converter { get; }

    /// <summary>Whether there are no versions, no extension data, and no more members than bits in a word.</summary>
    public bool IsSimple { get; }

    /// <summary>The tag of a state that is read straight into its object.</summary>
    public StateSink Sink { get; }

    /// <summary>For each member the memo index its key was last read from, or -1.</summary>
    public long[] KeyIndex { get; }

    /// <summary>The same as the two bytes of a BINGET, as they stand in memory; 0 where it is none.</summary>
    public ushort[] ShortKeys { get; }

    /// <summary>The memo's count of replacements for which <see cref="KeyIndex"/> holds.</summary>
    public int KeyEpoch { get; private set; }

    /// <summary>What errors call a state that is one value: <c>Order.&lt;state&gt;</c>.</summary>
    public string StatePlace { get; }

    /// <summary>The load that has used it last.</summary>
    public int Load { get; private set; }

    public override string ToString() => Converter.Shape.Global.ToString();

    /// <summary>Forgets what was known in an earlier load.</summary>
    public void Begin(int load)
    {
        if (Load == load) return;
        Load = load;
        ForgetKeys(0);
        _wide?.Clear();
        _extras?.Clear();
    }

    /// <summary>Forgets where keys are: the memo has changed since.</summary>
    public void ForgetKeys(int epoch)
    {
        KeyEpoch = epoch;
        Array.Fill(KeyIndex, -1);
        Array.Clear(ShortKeys);
    }

    /// <summary>The key of a member has this memo index.</summary>
    public void NoteKey(int member, long index)
    {
        KeyIndex[member] = index;
        ShortKeys[member] = index > byte.MaxValue ? (ushort)0
            : BitConverter.IsLittleEndian ? (ushort)((byte)Opcode.BinGet | (index << 8))
            : (ushort)(((byte)Opcode.BinGet << 8) | index);
    }

    // Which of the first 64 members were read is in the sink's slot; the rest of a wide type is here. States of one
    // class nest like the stack, so the innermost is on top.
    internal void Open()
    {
        _wide?.Push(new ulong[(Converter.Shape.Slots - 1) >> 6]);
        _extras?.Push(new StateExtras());
    }

    internal MemberSet Close(in PickleSlot sink, out StateExtras? extras)
    {
        extras = _extras?.Pop();
        return new MemberSet((ulong)sink.Bits, _wide?.Pop());
    }

    /// <summary>What the innermost state holds beyond its members, for a type that keeps it.</summary>
    internal StateExtras? Extras => _extras?.Peek();

    internal bool IsRead(in PickleSlot sink, int member) => new MemberSet((ulong)sink.Bits, member < 64 ? null : _wide!.Peek()).Contains(member);

    internal void MarkRead(ref PickleSlot sink, int member)
    {
        if (member < 64) sink.Bits |= 1L << member;
        else _wide!.Peek()[(member >> 6) - 1] |= 1UL << member;
    }
}

/// <summary>Tags the slot of an EMPTY_DICT that follows a new object: keys go to members, no dict exists.</summary>
internal sealed class StateSink(ClassState state)
{
    public ClassState State { get; } = state;
}

/// <summary>What the machine asks of the converter of a reduced type for an object that exists already.</summary>
internal interface IReduceConverter
{
    void SetState(object target, object? state, PickleMachine machine);

    void Append(object target, object? item, PickleMachine machine);

    void Add(object target, object? item, PickleMachine machine);

    void SetItem(object target, object? key, object? value, PickleMachine machine);
}

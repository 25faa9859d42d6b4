using PickleGen.Contexts;

namespace PickleGen.Writing;

/// <summary>What a dump remembers while it lasts, and a pool keeps between dumps.</summary>
internal sealed class WriterState
{
    /// <summary>Objects that have been written.</summary>
    public WriteMemo Memo { get; } = new();

    /// <summary>
    /// Module names and member names that have been written. Python interns them: equal ones are one object there.
    /// </summary>
    public Dictionary<string, int> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Classes and functions that have been written, by name: several converters may name the same one.</summary>
    public Dictionary<PyGlobal, int> Globals { get; } = [];

    /// <summary>Fixed offsets and enum members that have been written; both are singletons in Python.</summary>
    public Dictionary<(object Kind, long Value), int> Singletons { get; } = [];

    /// <summary>Where the names of each type stand in the memo.</summary>
    public WrittenShapes Shapes { get; } = new();

    /// <summary>The states that are being written, outermost first.</summary>
    public StateFrame[] Frames = new StateFrame[16];

    public PickleRegistry Registry { get; set; } = PickleRegistry.BuiltIn;

    /// <summary>Objects whose arguments are being written and hold containers, which may lead back to them.</summary>
    public Dictionary<object, int> Open { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The decisions of the pickler whose state this is.</summary>
    public PicklerHooks? Hooks { get; set; }

    public byte[] Buffer { get; set; } = [];

    /// <summary>The sink of a dump into a buffer of the caller's.</summary>
    public BufferSink BufferSink { get; } = new();

    /// <summary>Forgets entries of the memo from an index on: a dump that failed has not written them.</summary>
    public void ForgetFrom(int index)
    {
        Memo.ForgetFrom(index);
        Open.Clear();
        Forget(Names, index);
        Forget(Globals, index);
        Forget(Singletons, index);
        Shapes.ForgetFrom(index);
    }

    private static void Forget<TKey>(Dictionary<TKey, int> entries, int index)
        where TKey : notnull
    {
        foreach (var (key, at) in entries)
        {
            if (at >= index) entries.Remove(key);
        }
    }

    public void Clear()
    {
        ClearMemo();
        Registry = PickleRegistry.BuiltIn;
    }

    public void ClearMemo()
    {
        Memo.Clear();
        Names.Clear();
        Globals.Clear();
        Singletons.Clear();
        Shapes.Clear();
        Open.Clear();
    }
}

/// <summary>A state that is being written.</summary>
internal struct StateFrame
{
    public ObjectShape Shape;
    public int[] Keys;

    /// <summary>The member being written; of the innermost state the writer knows it.</summary>
    public int Member;

    /// <summary>How many entries the state has.</summary>
    public int Count;

    /// <summary>How many have been started, where <see cref="ByEntry"/> is set.</summary>
    public int Entries;

    /// <summary>Whether something stands between members: an opcode, or a key of extension data.</summary>
    public bool ByEntry;

    /// <summary>Whether nothing but a key comes before a member, which may be one of the memo.</summary>
    public readonly bool HasPlainKeys => !ByEntry && !Shape.IsSpecial;

    /// <summary>Extension data, in the order of the members it stood after.</summary>
    public PlacedEntry[]? Extras;

    /// <summary>The first entry of it that is not written yet.</summary>
    public int NextExtra;

    /// <summary>The object, for a layout that stores it in the memo after its first members.</summary>
    public object? Identity;
}

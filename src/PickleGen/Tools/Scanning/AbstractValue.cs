namespace PickleGen.Tools;

/// <summary>What a scan knows about a value on the stack: its kind, how deeply it nests, and where it came from.</summary>
internal readonly struct AbstractValue
{
    private const int DeepestKept = (1 << 24) - 1;

    private readonly uint _kindAndDepth;

    public AbstractValue(AbstractKind kind, int at, int depth = 0)
    {
        _kindAndDepth = (uint)kind | ((uint)Math.Min(depth, DeepestKept) << 8);
        At = at;
    }

    public AbstractKind Kind => (AbstractKind)(byte)_kindAndDepth;

    /// <summary>How many containers are in each other, this one included; counted while they are filled.</summary>
    public int Depth => (int)(_kindAndDepth >> 8);

    /// <summary>
    /// The offset of the opcode that pushed it, for a tuple that of its first item or MARK; for what has to do with a
    /// name, the number of the name.
    /// </summary>
    public int At { get; }

    public AbstractValue Deeper(int depth) => depth > Depth ? new(Kind, At, depth) : this;
}

/// <summary>What a value is.</summary>
internal enum AbstractKind : byte
{
    /// <summary>Unknown because the pickle hides it.</summary>
    Unknown,

    /// <summary>Unknown because the pickle is malformed, or a limit was reached.</summary>
    Lost,

    /// <summary>Constant text, or a Python 2 str.</summary>
    Text,

    /// <summary>None, a boolean or a number.</summary>
    Scalar,

    /// <summary>Constant bytes.</summary>
    Bytes,

    /// <summary>A class or function, by its name.</summary>
    Global,

    /// <summary>What calling or instantiating a global has made.</summary>
    Made,

    /// <summary>What stands for something outside: an extension, a persistent id, a buffer.</summary>
    Outside,

    /// <summary>A tuple.</summary>
    Tuple,

    /// <summary>The persistent id of a tensor's storage.</summary>
    StorageId,

    /// <summary>A list.</summary>
    List,

    /// <summary>A dict.</summary>
    Dict,

    /// <summary>A set.</summary>
    Set,

    /// <summary>A frozenset.</summary>
    FrozenSet,
}

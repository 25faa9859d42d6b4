using PickleGen.Opcodes;

namespace PickleGen.Tools;

/// <summary>The opcodes of a pickle one after another; what is wrong with one is noticed when it is its turn.</summary>
internal ref struct OperationReader(ReadOnlySpan<byte> pickle)
{
    private readonly ReadOnlySpan<byte> _pickle = pickle;
    private bool _stopped;

    /// <summary>The opcode that <see cref="TryRead"/> found.</summary>
    public PickleOperation Current { get; private set; } = null!;

    /// <summary>The offset behind the argument of <see cref="Current"/>.</summary>
    public int End { get; private set; }

    /// <summary>Reads the next opcode; false after STOP.</summary>
    public bool TryRead()
    {
        if (_stopped) return false;
        var start = End;
        if (start >= _pickle.Length) throw new UnpicklingException("the pickle ends without a STOP opcode", start);
        var info = OpcodeTable.Find(_pickle[start])
            ?? throw new UnpicklingException($"0x{_pickle[start]:x2} is no opcode", start, OpcodeTable.NameOf(_pickle[start]));
        var arguments = new ArgumentReader(_pickle, start, info);
        Current = new PickleOperation(info, arguments.Read(), start);
        End = arguments.Position;
        _stopped = info.Code == Opcode.Stop;
        return true;
    }
}

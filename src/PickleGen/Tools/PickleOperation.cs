using System.Numerics;

namespace PickleGen;

/// <summary>One opcode of a pickle with its argument, as <see cref="PickleTools.GenOps"/> finds it.</summary>
public sealed record PickleOperation
{
    internal PickleOperation(Opcodes.OpcodeInfo info, object? argument, int position)
    {
        Info = info;
        Argument = argument;
        Position = position;
    }

    /// <summary>The name of the opcode, such as <c>BINPUT</c>.</summary>
    public string Name => Info.Name;

    /// <summary>The byte of the opcode.</summary>
    public byte Code => (byte)Info.Code;

    /// <summary>The first protocol that has the opcode.</summary>
    public int Protocol => Info.Protocol;

    /// <summary>
    /// The argument: long, BigInteger, bool, double, string (or <see cref="PyStr"/> if no string can hold it) or byte[];
    /// null if the opcode has none.
    /// </summary>
    public object? Argument { get; }

    /// <summary>The offset of the opcode from the start of the pickle.</summary>
    public int Position { get; }

    internal Opcodes.OpcodeInfo Info { get; }

    // The memo index that is the argument of GET and PUT and their binary forms. GET 01 has True, which is the key 1.
    internal BigInteger MemoKey => Argument switch
    {
        long index => index,
        bool flag => flag ? 1 : 0,
        BigInteger index => index,
        _ => throw new InvalidOperationException($"{Name} has no memo index."),
    };
}

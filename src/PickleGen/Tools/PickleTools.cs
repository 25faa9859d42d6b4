using PickleGen.Tools;

namespace PickleGen;

/// <summary>Looks into pickles without executing them (Python's <c>pickletools</c>).</summary>
public static partial class PickleTools
{
    /// <summary>The opcodes of a pickle, up to STOP.</summary>
    /// <param name="pickle">The pickle.</param>
    /// <exception cref="UnpicklingException">A byte is no opcode, an argument is malformed, or STOP is missing.</exception>
    public static IReadOnlyList<PickleOperation> GenOps(ReadOnlySpan<byte> pickle)
    {
        var operations = new List<PickleOperation>();
        var reader = new OperationReader(pickle);
        while (reader.TryRead()) operations.Add(reader.Current);
        return operations;
    }

    /// <summary>A pickle as text, an opcode a line, as <c>pickletools.dis</c> prints it.</summary>
    /// <param name="pickle">The pickle.</param>
    /// <param name="options">How it looks.</param>
    /// <exception cref="UnpicklingException">
    /// The pickle is malformed, or its opcodes misuse the stack or the memo; the message says which line. Or thousands
    /// of MARKs are open at once, so that the lines are too long for a string.
    /// </exception>
    public static string Dis(ReadOnlySpan<byte> pickle, PickleDisOptions? options = null)
    {
        using var text = new LimitedText((1024L * pickle.Length) + (1 << 20));
        Dis(pickle, text, options);
        return text.ToString();
    }

    /// <summary>
    /// Writes a pickle as text, an opcode a line, as <c>pickletools.dis</c> prints it. Lines are written as the opcodes
    /// are read: those before an error are there when it is thrown.
    /// </summary>
    /// <param name="pickle">The pickle.</param>
    /// <param name="output">Where the lines go; each ends with a line feed.</param>
    /// <param name="options">How it looks.</param>
    /// <exception cref="UnpicklingException">
    /// The pickle is malformed, or its opcodes misuse the stack or the memo; the message says which line.
    /// </exception>
    public static void Dis(ReadOnlySpan<byte> pickle, TextWriter output, PickleDisOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        new Disassembler(output, options ?? new PickleDisOptions()).Run(pickle);
    }

    /// <summary>
    /// A pickle of the same value without the memo entries that nobody refers to, as <c>pickletools.optimize</c> makes
    /// it: smaller, and faster to read. What follows STOP is left out.
    /// </summary>
    /// <param name="pickle">The pickle.</param>
    /// <exception cref="UnpicklingException">
    /// The pickle is malformed, refers to a memo entry before it is there, or has a protocol beyond 5.
    /// </exception>
    public static byte[] Optimize(ReadOnlySpan<byte> pickle) => new Optimizer(pickle).Run();
}

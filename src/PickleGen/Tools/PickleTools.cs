using System.Text;
using PickleGen.Opcodes;
using PickleGen.Tools;

namespace PickleGen;

/// <summary>Looks into pickles without executing them (Python's <c>pickletools</c>).</summary>
public static class PickleTools
{
    /// <summary>The opcodes of a pickle, up to STOP.</summary>
    /// <param name="pickle">The pickle.</param>
    /// <exception cref="UnpicklingException">A byte is no opcode, an argument is malformed, or STOP is missing.</exception>
    public static IReadOnlyList<PickleOperation> GenOps(ReadOnlySpan<byte> pickle)
    {
        var operations = new List<PickleOperation>();
        var position = 0;
        while (true)
        {
            if (position >= pickle.Length) throw new UnpicklingException("the pickle ends without a STOP opcode", position);
            var start = position;
            var info = OpcodeTable.Find(pickle[position++])
                ?? throw new UnpicklingException($"0x{pickle[start]:x2} is no opcode", start, OpcodeTable.NameOf(pickle[start]));
            operations.Add(new PickleOperation(info, ArgumentReader.Read(pickle, ref position, info, start), start));
            if (info.Code == Opcode.Stop) return operations;
        }
    }

    /// <summary>A pickle as text, an opcode a line, as <c>pickletools.dis</c> prints it.</summary>
    /// <param name="pickle">The pickle.</param>
    /// <exception cref="UnpicklingException">
    /// The pickle is malformed, or its opcodes misuse the stack or the memo; the message says which line.
    /// </exception>
    public static string Dis(ReadOnlySpan<byte> pickle)
    {
        var text = new StringBuilder();
        new Disassembler(text).Run(GenOps(pickle));
        return text.ToString();
    }
}

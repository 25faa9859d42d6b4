using System.Text;
using PickleGen.Opcodes;

namespace PickleGen.Reading;

/// <summary>A class or function as pickles spell its name.</summary>
internal sealed class SpelledName
{
    public SpelledName(PyGlobal name)
    {
        Global = name;
        Module = Encoding.UTF8.GetBytes(name.Module);
        Name = Encoding.UTF8.GetBytes(name.Name);
        if (Module.Length <= byte.MaxValue && Name.Length <= byte.MaxValue)
        {
            const byte Text = (byte)Opcode.ShortBinUnicode;
            const byte Memoize = (byte)Opcode.Memoize;
            First = [Text, (byte)Module.Length, .. Module, Memoize, Text, (byte)Name.Length, .. Name, Memoize, (byte)Opcode.StackGlobal];
        }
    }

    public PyGlobal Global { get; }

    public byte[] Module { get; }

    public byte[] Name { get; }

    /// <summary>How protocol 4 and later spell it where neither of the two texts has been stored before; empty for long names.</summary>
    public byte[] First { get; } = [];
}

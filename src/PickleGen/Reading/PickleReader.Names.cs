using System.Runtime.CompilerServices;
using System.Text;
using PickleGen.Opcodes;
using PickleGen.Reading;

namespace PickleGen;

// Names of classes and functions.
public ref partial struct PickleReader
{
    /// <summary>Consumes a name, if it is that one: GLOBAL, or two texts and STACK_GLOBAL. Storing it comes next.</summary>
    internal bool TryPassName(SpelledName name, int opcode) => (Opcode)opcode switch
    {
        Opcode.Global => TryPassLines(name),
        Opcode.ShortBinUnicode => TryPassFirst(name) || TryPassTexts(name),
        Opcode.BinUnicode or Opcode.BinGet or Opcode.LongBinGet => TryPassTexts(name),
        _ => false,
    };

    /// <summary>Whether the texts of a name are next; nothing is consumed.</summary>
    internal readonly bool SeesName(SpelledName name)
    {
        var ahead = this;
        return ahead.TryMatch(name.Module, out _, out _) && ahead.TryMatch(name.Name, out _, out _);
    }

    private bool TryPassFirst(SpelledName name)
    {
        if (name.First.Length == 0 || !Data[Position..].StartsWith(name.First) || Machine.Protocol < 3) return false;
        var module = Position + 2;
        if (!Machine.TrySkipMemo()) Machine.Memoize(PickleSlot.Span(SlotTag.Text, module, name.Module.Length));
        if (!Machine.TrySkipMemo()) Machine.Memoize(PickleSlot.Span(SlotTag.Text, module + name.Module.Length + 3, name.Name.Length));
        Position += name.First.Length;
        return true;
    }

    // Nothing is consumed unless all three are there.
    private bool TryPassTexts(SpelledName name)
    {
        var start = Position;
        if (Machine.Protocol >= 3
            && TryMatch(name.Module, out var module, out var afterModule)
            && TryMatch(name.Name, out var own, out var afterName)
            && Position < Data.Length
            && Data[Position] == (byte)Opcode.StackGlobal)
        {
            // Now that it is the name, what has been looked over counts.
            var end = Position + 1;
            Store(afterModule, module);
            Store(afterName, own);
            Position = end;
            return true;
        }

        Position = start;
        return false;
    }

    // A text that is the expected one; the position moves behind it and its PUT, which is not executed yet.
    private bool TryMatch(byte[] expected, out PickleSlot slot, out int afterText)
    {
        slot = default;
        afterText = -1;
        if (Position >= Data.Length) return false;
        var opcode = Data[Position];
        if (opcode is (byte)Opcode.BinGet or (byte)Opcode.LongBinGet)
        {
            ref var entry = ref PeekGet(out var advance);
            if (Unsafe.IsNullRef(ref entry) || entry.Tag != (object)SlotTag.Text) return false;
            Position += advance;
            return entry.Value is string text
                ? text == Encoding.UTF8.GetString(expected)
                : Data.Slice(entry.Offset, entry.Length).SequenceEqual(expected);
        }

        if (!TryText(opcode, out var offset, out var length)) return false;
        if (!Data.Slice(offset, length).SequenceEqual(expected)) return false;
        slot = PickleSlot.Span(SlotTag.Text, offset, length);
        afterText = offset + length;
        Position = AfterPut(afterText);
        return true;
    }

    private void Store(int afterText, in PickleSlot slot)
    {
        if (afterText < 0) return;
        Position = afterText;
        Memoize(slot);
    }

    // GLOBAL and its two lines.
    private bool TryPassLines(SpelledName name)
    {
        var rest = Data[(Position + 1)..];
        var (module, own) = (name.Module, name.Name);
        if (!rest.StartsWith(module) || rest.Length < module.Length + own.Length + 2 || rest[module.Length] != (byte)'\n') return false;
        rest = rest[(module.Length + 1)..];
        if (!rest.StartsWith(own) || rest[own.Length] != (byte)'\n') return false;
        if (!Machine.Rename(name.Global.Module, name.Global.Name).Equals(name.Global)) return false;
        Position += module.Length + own.Length + 3;
        return true;
    }
}

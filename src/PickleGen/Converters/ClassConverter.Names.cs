using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using PickleGen.Contexts;
using PickleGen.Opcodes;
using PickleGen.Reading;

namespace PickleGen;

// Recognizing the class by its name or its memo entry.
public abstract partial class ClassConverter<T>
{
    // A class: from the memo, or named for the first time. Anything else is left to the machine.
    private bool TryReadClass(ref PickleReader reader, [NotNullWhen(true)] out ClassState? state, out object? value, out bool done)
    {
        value = null;
        state = null;
        done = false;
        var machine = reader.Machine;
        var opcode = reader.Next();
        switch ((Opcode)opcode)
        {
            case Opcode.None when !typeof(T).IsValueType:
                reader.Position++;
                done = true;
                return false;
            case Opcode.BinGet or Opcode.LongBinGet:
                ref var entry = ref reader.PeekGet(out var advance);
                if (Unsafe.IsNullRef(ref entry)) return false;
                if (entry.Tag == (object)SlotTag.Global && entry.Value is ClassState known
                    && (ReferenceEquals(known.Converter, this) || known.Converter.Shape.Global.Equals(_shape.Global)))
                {
                    // Another type may have claimed the name first: Page<int> and Page<string> are one class in Python.
                    state = ReferenceEquals(known.Converter, this) ? known : machine.StateOf(this);
                    reader.Position += advance;
                    return true;
                }

                if (entry.Value is T shared && entry.Tag is not StateSink)
                {
                    value = shared;
                    reader.Position += advance;
                    done = true;
                    return false;
                }

                return entry.Tag == (object)SlotTag.Text && TryReadName(ref reader, opcode, out state);
            default:
                return TryReadName(ref reader, opcode, out state);
        }
    }

    private bool TryReadName(ref PickleReader reader, int opcode, [NotNullWhen(true)] out ClassState? state)
    {
        state = null;
        if (!reader.TryPassName(_shape.Spelled, opcode)) return false;
        state = reader.Machine.StateOf(this);
        reader.Memoize(new PickleSlot(state, SlotTag.Global));
        return true;
    }
}

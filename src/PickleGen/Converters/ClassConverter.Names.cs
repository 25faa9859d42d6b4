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
                if (entry.Value is ClassState known && entry.Tag == (object)SlotTag.Global && known.Converter.Shape.Global.Equals(_shape.Global))
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

                return entry.Tag == (object)SlotTag.Text && TryReadNamedClass(ref reader, out state);
            case Opcode.ShortBinUnicode or Opcode.BinUnicode:
                return TryReadNamedClass(ref reader, out state);
            case Opcode.Global:
                return TryReadGlobal(ref reader, out state);
            default:
                return false;
        }
    }

    // Module, name, STACK_GLOBAL, as they stand where a class occurs first; nothing is consumed unless all three do.
    private bool TryReadNamedClass(ref PickleReader reader, [NotNullWhen(true)] out ClassState? state)
    {
        state = null;
        var start = reader.Position;
        if (reader.Machine.Protocol >= 3
            && TryMatch(ref reader, _shape.ModuleUtf8, out var module, out var afterModule)
            && TryMatch(ref reader, _shape.NameUtf8, out var name, out var afterName)
            && reader.Position < reader.Data.Length
            && reader.Data[reader.Position] == (byte)Opcode.StackGlobal)
        {
            // Now that it is the class, what has been looked over counts.
            var end = reader.Position + 1;
            Store(ref reader, afterModule, module);
            Store(ref reader, afterName, name);
            reader.Position = end;
            state = reader.Machine.StateOf(this);
            reader.Memoize(new PickleSlot(state, SlotTag.Global));
            return true;
        }

        reader.Position = start;
        return false;
    }

    // A text that is the expected one; the position moves behind it and its PUT, which is not executed yet.
    private static bool TryMatch(ref PickleReader reader, byte[] expected, out PickleSlot slot, out int afterText)
    {
        slot = default;
        afterText = -1;
        var data = reader.Data;
        if (reader.Position >= data.Length) return false;
        var opcode = data[reader.Position];
        if (opcode is (byte)Opcode.BinGet or (byte)Opcode.LongBinGet)
        {
            ref var entry = ref reader.PeekGet(out var advance);
            if (Unsafe.IsNullRef(ref entry) || entry.Tag != (object)SlotTag.Text) return false;
            reader.Position += advance;
            return entry.Value is string text
                ? text == Encoding.UTF8.GetString(expected)
                : data.Slice(entry.Offset, entry.Length).SequenceEqual(expected);
        }

        if (!reader.TryText(opcode, out var offset, out var length)) return false;
        if (!data.Slice(offset, length).SequenceEqual(expected)) return false;
        slot = PickleSlot.Span(SlotTag.Text, offset, length);
        afterText = offset + length;
        reader.Position = reader.AfterPut(afterText);
        return true;
    }

    // A copy of the reader looks ahead.
    private bool StartsWithClass(PickleReader reader) =>
        TryMatch(ref reader, _shape.ModuleUtf8, out _, out _) && TryMatch(ref reader, _shape.NameUtf8, out _, out _);

    private static void Store(ref PickleReader reader, int afterText, in PickleSlot slot)
    {
        if (afterText < 0) return;
        reader.Position = afterText;
        reader.Memoize(slot);
    }

    // GLOBAL and its two lines, if they name this class.
    private bool TryReadGlobal(ref PickleReader reader, [NotNullWhen(true)] out ClassState? state)
    {
        state = null;
        var module = _shape.ModuleUtf8;
        var name = _shape.NameUtf8;
        var rest = reader.Data[(reader.Position + 1)..];
        if (!rest.StartsWith(module) || rest.Length < module.Length + name.Length + 2 || rest[module.Length] != (byte)'\n') return false;
        rest = rest[(module.Length + 1)..];
        if (!rest.StartsWith(name) || rest[name.Length] != (byte)'\n') return false;
        if (!reader.Machine.Rename(_shape.Module, _shape.Name).Equals(_shape.Global)) return false;
        reader.Position += module.Length + name.Length + 3;
        state = reader.Machine.StateOf(this);
        reader.Memoize(new PickleSlot(state, SlotTag.Global));
        return true;
    }
}

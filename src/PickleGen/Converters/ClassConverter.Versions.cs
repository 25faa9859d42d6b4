using System.Runtime.CompilerServices;
using PickleGen.Internal;
using PickleGen.Opcodes;
using PickleGen.Reading;

namespace PickleGen;

// The version of a state, where this program writes it: as its first key.
public abstract partial class ClassConverter<T>
{
    // Reads the current version. Of another one the plain machine has the state as a dict, and knows what to do. False,
    // with nothing consumed, if another key comes first.
    private bool TryStepVersion(ref PickleReader reader, ref PickleSlot sink, ClassState state)
    {
        if (!TryReadVersionKey(ref reader, state)) return false;
        var machine = reader.Machine;
        if (!reader.TryReadLong(out var version) || version != _shape.Version) throw machine.Misguess();
        state.MarkRead(ref sink, _shape.VersionMember);
        return true;
    }

    private bool TryReadVersionKey(ref PickleReader reader, ClassState state)
    {
        var machine = reader.Machine;
        var opcode = reader.Next();
        if (opcode is (int)Opcode.BinGet or (int)Opcode.LongBinGet)
        {
            ref var entry = ref reader.PeekGet(out var advance);
            if (Unsafe.IsNullRef(ref entry) || entry.Tag != (object)SlotTag.Text) return false;
            var index = advance == 2 ? reader.Data[reader.Position + 1] : reader.UInt32At(reader.Position + 1);

            // From the second object on, the place in the memo is known.
            if (state.KeyIndex[_shape.VersionMember] != index || state.KeyEpoch != machine.MemoEpoch)
            {
                var isKey = entry.Value is string text
                    ? text == VersionKey.Name
                    : VersionKey.Utf8.SequenceEqual(reader.Data.Slice(entry.Offset, entry.Length));
                if (!isKey) return false;
                if (state.KeyEpoch == machine.MemoEpoch) state.NoteKey(_shape.VersionMember, index);
            }

            reader.Position += advance;
            return true;
        }

        if (!reader.TryText(opcode, out var offset, out var length) || !VersionKey.Utf8.SequenceEqual(reader.Data.Slice(offset, length))) return false;
        reader.Position = offset + length;
        reader.Memoize(PickleSlot.Span(SlotTag.Text, offset, length));
        return true;
    }
}

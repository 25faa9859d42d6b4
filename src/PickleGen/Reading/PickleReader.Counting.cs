using System.Runtime.CompilerServices;
using PickleGen.Opcodes;
using PickleGen.Reading;

namespace PickleGen;

// Looks ahead: how much of the same kind is next.
public ref partial struct PickleReader
{
    /// <summary>
    /// How many entries of scalars the batches of a dict that starts here hold, up to the first batch with something else;
    /// for the size of a dictionary, which costs more to grow than to count. Nothing is consumed.
    /// </summary>
    internal readonly int CountScalarEntries()
    {
        var ahead = Ahead();
        return ahead.Starts(ref ahead.Position, Opcode.Mark) ? ahead.CountScalars(Opcode.SetItems, inAllBatches: true) / 2 : 0;
    }

    // The same place, to look beyond the end of the frame.
    private readonly PickleReader Ahead()
    {
        var ahead = this;
        ahead.Data = _input;
        return ahead;
    }

    private readonly bool Starts(ref int at, Opcode opcode)
    {
        PassFrame(ref at);
        if (at >= Data.Length || Data[at] != (byte)opcode) return false;
        at++;
        return true;
    }

    private readonly void PassFrame(ref int at)
    {
        if (at < Data.Length && Data[at] == (byte)Opcode.Frame) at += 9;
    }

    /// <summary>
    /// How many scalars are next, up to the opcode that ends their batch, or with all the batches that follow; 0 where
    /// something else is among those of the first. Nothing is consumed.
    /// </summary>
    internal readonly int CountScalars(Opcode end, bool inAllBatches)
    {
        var ahead = Ahead();
        var at = Position;
        var count = 0;
        while (true)
        {
            var before = count;
            while (ahead.TrySkipSimple(ref at)) count++;
            if (!ahead.Starts(ref at, end)) return before;
            if (!inAllBatches || !ahead.Starts(ref at, Opcode.Mark)) return count;
        }
    }

    // Of what the memo has, only what is scalar, or will have been stored by then.
    private readonly bool TrySkipSimple(ref int at)
    {
        PassFrame(ref at);
        if (at < Data.Length && (Opcode)Data[at] is Opcode.BinGet or Opcode.LongBinGet)
        {
            ref var entry = ref PeekGetAt(at, out var advance);
            if (Unsafe.IsNullRef(ref entry) || entry.Tag is null)
            {
                at = AfterPut(at + advance);
                return advance > 0;
            }

            if (entry.Tag is not SlotTag { IsScalar: true }) return false;
        }

        return TrySkipScalar(ref at);
    }
}

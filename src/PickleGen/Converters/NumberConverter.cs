using PickleGen.Opcodes;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>Numbers, of which lists hold many: they are read in blocks.</summary>
internal abstract class NumberConverter<T> : PickleConverter<T>
    where T : struct
{
    internal sealed override bool TryReadBatch(ref PickleReader reader, ref ItemBuffer<T> items)
    {
        while (true)
        {
            ReadBlock(ref reader, ref items);
            if (reader.Next() == (int)Opcode.Appends)
            {
                reader.Position++;
                return true;
            }

            // What is near the end of a frame, does not fit, or is none.
            if (!TryRead(ref reader, out var value)) return false;
            items.Add(value);
        }
    }

    internal sealed override ItemStart StartsWith(ref PickleReader reader, int opcode) => reader.ScalarItem();

    /// <summary>Reads numbers for which there is room, as long as they are the usual ones and none can end beyond the input.</summary>
    private protected abstract void ReadBlock(ref PickleReader reader, ref ItemBuffer<T> items);
}

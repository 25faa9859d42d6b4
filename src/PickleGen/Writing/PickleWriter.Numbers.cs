using System.Runtime.CompilerServices;

namespace PickleGen;

// Many numbers at once: as long as nothing ends a frame, opcode and payload go one after the other.
public ref partial struct PickleWriter
{
    internal void WriteAll(scoped ReadOnlySpan<double> values)
    {
        const int Length = 9;
        while (values.Length > 0)
        {
            if (_position >= _fastEnd)
            {
                WriteSlowly(values[0]);
                values = values[1..];
                continue;
            }

            var block = values[..Math.Min(values.Length, (_fastEnd - _position + Length - 1) / Length)];
            ref var at = ref Next;
            foreach (var value in block)
            {
                PutDouble(ref at, value);
                at = ref Unsafe.Add(ref at, Length);
            }

            _position += Length * block.Length;
            values = values[block.Length..];
        }
    }

    internal void WriteAll(scoped ReadOnlySpan<int> values)
    {
        var written = 0;
        while (written < values.Length)
        {
            var position = _position;
            for (; position < _fastEnd && written < values.Length; written++) position += PutInt(ref At(position), values[written]);
            _position = position;
            if (written < values.Length) WriteSlowly(values[written++]);
        }
    }

    internal void WriteAll(scoped ReadOnlySpan<long> values)
    {
        var written = 0;
        while (written < values.Length)
        {
            var position = _position;
            for (; position < _fastEnd && written < values.Length; written++) position += PutLong(ref At(position), values[written]);
            _position = position;
            if (written < values.Length) WriteSlowly(values[written++]);
        }
    }
}

using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Text;
using PickleGen.Converters;
using PickleGen.Internal;
using PickleGen.Opcodes;
using PickleGen.Writing;

namespace PickleGen;

// What a dump leaves to its pickler: persistent ids, reducers, extension codes and buffers.
public ref partial struct PickleWriter
{
    internal readonly bool HasHooks => _hasHooks;

    /// <summary>Asks the hooks for a value, in Python's order; true if they have written it.</summary>
    internal bool TryWriteHooked(object value)
    {
        var hooks = _state.Hooks;
        if (hooks is not null && hooks.TryPersistentId(value, out var id))
        {
            WritePersistentId(id);
            return true;
        }

        if (_state.Memo.Find(value) >= 0 || IsBuiltIn(value)) return false;
        var reduced = hooks?.Reduce(value) ?? _state.Registry.Reducers?.GetValueOrDefault(value.GetType())?.Invoke(value);
        switch (reduced)
        {
            case null:
                return false;
            case PyObject reduction:
                DynamicConverter.WriteReduction(ref this, reduction, value);
                return true;
            case PyGlobal name:
                WriteGlobal(name);
                return true;
            default:
                throw Error($"a reducer returned a {reduced.GetType()}: it has to be a PyObject or a PyGlobal");
        }
    }

    // What CPython's pickler writes without asking for a reducer.
    internal static bool IsBuiltIn(object value) => value
        is string or List<object?> or PyTuple or PySet or PyFrozenSet or byte[] or PyByteArray or PickleBuffer or PyStr
        or bool or int or long or double or BigInteger
        || value.GetType() == typeof(PyDict);

    private void WritePersistentId(object id)
    {
        StartValue();
        if (_protocol > 0)
        {
            _state.Hooks!.Exempt = id;
            PickleConverters.Object.Write(ref this, id);
            _state.Hooks!.Exempt = null;
            Op(Opcode.BinPersId);
            return;
        }

        var line = LineOf(id) ?? throw Error($"a persistent id at protocol 0 is text: a {id.GetType().Name} needs protocol 1 or higher");
        if (!Ascii.IsValid(line) || line.Contains('\n', StringComparison.Ordinal)) throw Error("a persistent id at protocol 0 has to be a line of ASCII");
        WriteAscii($"{(char)Opcode.PersId}{line}\n");
    }

    // Python's str() of it; for values that it spells in its own way there is none.
    private static string? LineOf(object id) => id switch
    {
        string text => text,
        bool flag => flag ? "True" : "False",
        double number => NumberText.Repr(number),
        int or long or BigInteger or Guid => Convert.ToString(id, CultureInfo.InvariantCulture),
        _ => null,
    };

    private void WriteExtension(int code)
    {
        switch (code)
        {
            case <= byte.MaxValue:
                var one = Reserve(2);
                one[0] = (byte)Opcode.Ext1;
                one[1] = (byte)code;
                break;
            case <= ushort.MaxValue:
                var two = Reserve(3);
                two[0] = (byte)Opcode.Ext2;
                BinaryPrimitives.WriteUInt16LittleEndian(two[1..], (ushort)code);
                break;
            default:
                var four = Reserve(5);
                four[0] = (byte)Opcode.Ext4;
                BinaryPrimitives.WriteInt32LittleEndian(four[1..], code);
                break;
        }
    }

    /// <summary>Writes a buffer: as a note if the callback takes it, else as bytes or bytearray.</summary>
    internal void WriteBuffer(PickleBuffer buffer)
    {
        if (TryWriteReference(buffer)) return;
        if (_protocol < 5) throw Error("a PickleBuffer needs protocol 5");
        if (_bufferCallback is not null && !_bufferCallback(buffer))
        {
            StartValue();
            Op(Opcode.NextBuffer);
            if (buffer.IsReadOnly) Op(Opcode.ReadonlyBuffer);
        }
        else if (buffer.IsReadOnly)
        {
            WriteBytes(buffer.Memory.Span, buffer);
        }
        else
        {
            WriteByteArray(buffer.Memory.Span, buffer);
        }
    }

    /// <summary>Writes text that no .NET string can hold.</summary>
    internal void WriteText(PyStr text)
    {
        StartValue();
        if (_protocol == 0)
        {
            var line = text.ToRawUnicodeEscape();
            var span = Reserve(line.Length + 2);
            span[0] = (byte)Opcode.Unicode;
            Encoding.Latin1.GetBytes(line, span[1..]);
            span[^1] = (byte)'\n';
        }
        else
        {
            var bytes = text.ToWtf8();
            WritePayload(TextHeader(bytes.Length, stackalloc byte[5]), bytes);
        }

        MemoizeObject(text);
    }
}

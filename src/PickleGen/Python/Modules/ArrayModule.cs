using System.Text;
using PickleGen.Arrays;
using PickleGen.Contexts;
using PickleGen.Reading;
using PickleGen.Writing;

namespace PickleGen.Modules;

/// <summary>
/// Python's <c>array</c>: <c>array(typecode, items)</c>, and <c>_array_reconstructor</c>, which converts what another
/// machine wrote.
/// </summary>
internal static class ArrayModule
{
    public static readonly GlobalTarget[] Targets = [new ArrayTarget(), new ReconstructorTarget()];

    private const int LastFormat = 21;

    // Bytes of an item for each pair of machine formats, little- and big-endian; 0 and 1 are one byte.
    private static int SizeOf(int format) => format switch
    {
        < 2 => 1,
        < 6 => 2,
        < 10 => 4,
        < 14 => 8,
        < 16 => 4,
        _ => 8,
    };

    private static PyArray Create(PickleMachine machine, ArrayItems items, object? source)
    {
        switch (source)
        {
            case string text when items is CharacterItems:
                return new PyArray(items, CharacterItems.FromText(text));
            case string:
                throw machine.Error($"cannot use a str to initialize an array of '{items.TypeCode}'");
            case PyArray other when items is CharacterItems != other.IsText:
                throw machine.Error($"cannot use an array of '{other.TypeCode}' to initialize an array of '{items.TypeCode}'");
            case PyArray { IsText: true } text:
                return new PyArray(items, (uint[])text.Values.Clone());
            case byte[] or PyByteArray:
                return new PyArray(items, FromBytes(machine, items, source as byte[] ?? ((PyByteArray)source).Bytes));
            case IReadOnlyCollection<object?> values:
                return new PyArray(items, items.FromItems(values, out var problem) ?? throw machine.Error(problem!));
            default:
                throw machine.Error($"an array of '{items.TypeCode}' needs items");
        }
    }

    private static Array FromBytes(PickleMachine machine, ArrayItems items, byte[] bytes) => bytes.Length % items.Size == 0
        ? items.FromBytes(bytes)
        : throw machine.Error($"{bytes.Length} bytes are not a multiple of {items.Size}, the size of an item of '{items.TypeCode}'");

    // What is not as it would be on this machine: each item becomes an object, and these an array.
    private static PyArray Convert(PickleMachine machine, ArrayItems items, int format, byte[] bytes)
    {
        switch (format)
        {
            case < 14:
                // The integers' own type counts, whatever the type code is.
                var integers = ArrayItems.OfFormat(format < 2 ? format : format & ~1);
                return new PyArray(integers, integers.FromBytes(Whole(bytes, format), bigEndian: format > 1 && format % 2 == 1));
            case < 18:
                var floats = ArrayItems.OfFormat(format & ~1);
                var values = new PyArray(floats, floats.FromBytes(Whole(bytes, format), bigEndian: format % 2 == 1));
                return Create(machine, items, new PyTuple([.. values]));
            default:
                return Create(machine, items, Decode(machine, format, bytes));
        }
    }

    private static ReadOnlySpan<byte> Whole(byte[] bytes, int format) => bytes.AsSpan(0, bytes.Length - (bytes.Length % SizeOf(format)));

    private static string Decode(PickleMachine machine, int format, byte[] bytes)
    {
        Encoding encoding = format < 20
            ? new UnicodeEncoding(bigEndian: format % 2 == 1, byteOrderMark: false, throwOnInvalidBytes: true)
            : new UTF32Encoding(bigEndian: format % 2 == 1, byteOrderMark: false, throwOnInvalidCharacters: true);
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException error)
        {
            throw machine.Error($"the characters of an array are not valid UTF-{(format < 20 ? 16 : 32)}", error);
        }
    }

    // array(typecode), array(typecode, items)
    private sealed class ArrayTarget() : GlobalTarget(WellKnown.Array)
    {
        public override PickleSlot Call(PickleMachine machine, PyTuple args)
        {
            // Python 3 has no arrays of 'c', the characters of Python 2.
            if (args is [PyObject, ..]) return Inert(args);
            if (args.Count is 0 or > 2 || args[0] is not string { Length: 1 } code) throw machine.Error("an array needs a type code of one character, and perhaps items");
            var items = ArrayItems.Find(code[0]) ?? throw machine.Error("an array needs a valid type code");
            if (args.Count == 1 || args[1] is null) return PickleSlot.Object(Create(machine, items, PyTuple.Empty));
            return args[1] is string or byte[] or PyByteArray or PyArray or List<object?> or PyTuple
                ? PickleSlot.Object(Create(machine, items, args[1]))
                : Inert(args);
        }
    }

    // _array_reconstructor(array, typecode, format, bytes)
    private sealed class ReconstructorTarget() : GlobalTarget(WellKnown.ArrayReconstructor)
    {
        public override PickleSlot Call(PickleMachine machine, PyTuple args)
        {
            // A subclass of array has more than items.
            if (args is not [PyGlobal type, string { Length: 1 } code, var number, byte[] bytes] || !type.Equals(WellKnown.Array)) return Inert(args);
            var items = ArrayItems.Find(code[0]) ?? throw machine.Error("an array needs a valid type code");
            if (PyInt.Index(number) is not { } index || index < 0 || index > LastFormat) throw machine.Error("an array needs a valid machine format code");
            var format = (int)index;
            return PickleSlot.Object(format == items.MachineFormat
                ? new PyArray(items, FromBytes(machine, items, bytes))
                : Convert(machine, items, format, bytes));
        }
    }
}

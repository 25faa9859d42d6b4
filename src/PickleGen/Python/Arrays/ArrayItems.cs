namespace PickleGen.Arrays;

/// <summary>
/// One type code of Python's <c>array</c>, as on 64-bit Linux, and what is done with items of its type.
/// </summary>
internal abstract class ArrayItems(char typeCode, int size, int machineFormat)
{
    // In the order of CPython's table, which matters where two have the same size.
    private static readonly ArrayItems[] All =
    [
        new IntegerItems<sbyte>('b', 1, 1),
        new IntegerItems<byte>('B', 1, 0),
        new CharacterItems('u'),
        new CharacterItems('w'),
        new IntegerItems<short>('h', 2, 4),
        new IntegerItems<ushort>('H', 2, 2),
        new IntegerItems<int>('i', 4, 8),
        new IntegerItems<uint>('I', 4, 6),
        new IntegerItems<long>('l', 8, 12),
        new IntegerItems<ulong>('L', 8, 10),
        new IntegerItems<long>('q', 8, 12),
        new IntegerItems<ulong>('Q', 8, 10),
        new FloatItems<float>('f', 4, 14),
        new FloatItems<double>('d', 8, 16),
    ];

    /// <summary>The type code.</summary>
    public char TypeCode { get; } = typeCode;

    /// <summary>The type code as the string that all arrays of it share, as CPython shares it.</summary>
    public string Name { get; } = typeCode.ToString();

    /// <summary>The bytes of an item.</summary>
    public int Size { get; } = size;

    /// <summary>The number that <c>_array_reconstructor</c> has for this type, little-endian.</summary>
    public int MachineFormat { get; } = machineFormat;

    public static ArrayItems? Find(char typeCode) => Array.Find(All, items => items.TypeCode == typeCode);

    /// <summary>The type of items of a machine format: the last in CPython's table, <c>q</c> rather than <c>l</c>.</summary>
    public static ArrayItems OfFormat(int machineFormat) => Array.FindLast(All, items => items.MachineFormat == machineFormat)!;

    /// <summary>The type code of a .NET type: <c>q</c> for long.</summary>
    public static ArrayItems OfType(Array values) => Array.FindLast(All, items => items is not CharacterItems && items.Holds(values))!;

    /// <summary>Whether the array is of the type of these items.</summary>
    public abstract bool Holds(Array values);

    /// <summary>Items from their bytes, whose number is a multiple of the size.</summary>
    public abstract Array FromBytes(ReadOnlySpan<byte> bytes, bool bigEndian = false);

    /// <summary>The bytes of the items, little-endian.</summary>
    public abstract byte[] ToBytes(Array values);

    /// <summary>An item as a general value.</summary>
    public abstract object Get(Array values, int index);

    /// <summary>Items made of general values, as <c>array.array(typecode, list)</c> makes them; null with what is wrong.</summary>
    public abstract Array? FromItems(IReadOnlyCollection<object?> items, out string? problem);
}

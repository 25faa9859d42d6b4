using System.Collections;
using PickleGen.Arrays;
using PickleGen.Writing;

namespace PickleGen;

/// <summary>
/// A Python <c>array.array</c>: numbers of one type, or characters. <see cref="Values"/> is a .NET array, which may be
/// changed; as a list its items are general values: long, BigInteger, double, string.
/// </summary>
public sealed class PyArray : IReadOnlyList<object?>, IReducible
{
    private readonly ArrayItems _items;

    /// <summary>Creates an array over a .NET array, which is not copied.</summary>
    /// <param name="typeCode">
    /// Python's type code, as on 64-bit Linux: b, B, h, H, i, I, l, L, q, Q for sbyte, byte, short, ushort, int, uint, and
    /// long and ulong twice; f and d for float and double; u and w for text, as a uint for each character.
    /// </param>
    /// <param name="values">An array of the type that the code stands for.</param>
    /// <exception cref="ArgumentException">There is no such code, or it stands for another type.</exception>
    public PyArray(char typeCode, Array values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _items = ArrayItems.Find(typeCode) ?? throw new ArgumentException($"'{typeCode}' is no type code of an array.", nameof(typeCode));
        if (!_items.Holds(values)) throw new ArgumentException($"The items of an array of '{typeCode}' are no {values.GetType().Name}.", nameof(values));
        Values = values;
    }

    /// <summary>Whether every item is a value of Python's: bytes can put numbers into text that are no code points.</summary>
    internal bool HasItems => !IsText || CharacterItems.AreCodePoints((uint[])Values);

    internal bool IsText => _items is CharacterItems;

    internal PyArray(ArrayItems items, Array values)
    {
        _items = items;
        Values = values;
    }

    /// <summary>Python's type code.</summary>
    public char TypeCode => _items.TypeCode;

    /// <summary>The items: sbyte[], byte[], … double[] as the type code says, and uint[] of code points for text.</summary>
    public Array Values { get; }

    /// <inheritdoc/>
    public int Count => Values.Length;

    /// <inheritdoc/>
    public object? this[int index] => _items.Get(Values, index);

    /// <summary>The text of an array of characters.</summary>
    /// <exception cref="InvalidOperationException">It is not one, or a value in it is no code point.</exception>
    public string Text => _items is CharacterItems
        ? CharacterItems.ToText((uint[])Values) ?? throw new InvalidOperationException("A value of the array is no code point.")
        : throw new InvalidOperationException($"An array of '{TypeCode}' is no text.");

    /// <summary>An array of characters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="typeCode">The type code: w, which Python 3.13 has, or u.</param>
    public static PyArray FromText(string text, char typeCode = 'w')
    {
        ArgumentNullException.ThrowIfNull(text);
        return new PyArray(typeCode, CharacterItems.FromText(text));
    }

    /// <inheritdoc/>
    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return _items.Get(Values, i);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // What is no text has no list of characters: then bytes below protocol 3, too, which Python reads as well.
    PyObject IReducible.Reduce(int protocol) => protocol >= 3 || !HasItems
        ? new(
            WellKnown.ArrayReconstructor,
            new PyTuple(WellKnown.Array, _items.Name, (long)_items.MachineFormat, _items.ToBytes(Values)),
            PyConstruction.Call)
        : new(WellKnown.Array, new PyTuple(_items.Name, new List<object?>(this)), PyConstruction.Call);
}

using System.Numerics;
using PickleGen.Converters;

namespace PickleGen;

/// <summary>
/// The converters of .NET's own types, and the factories that compose converters of collections from those of
/// their items. Keep what you compose: a converter remembers what a load with it needs to know.
/// </summary>
public static partial class PickleConverters
{
    /// <summary>The converter of a <see cref="PickleableAttribute"/> type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    public static PickleConverter<T> For<T>()
        where T : IPickleable<T> => T.Converter;

    /// <summary>
    /// Used by generated code, in place of the converter of a type whose declaration has an error: the rest compiles, and
    /// the error is all there is to read.
    /// </summary>
    /// <typeparam name="T">The type that no code is generated for.</typeparam>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public static PickleConverter<T> NotGenerated<T>() => new NotGeneratedConverter<T>();

    /// <summary><see cref="bool"/>: Python's True and False.</summary>
    public static PickleConverter<bool> Boolean { get; } = new BooleanConverter();

    /// <summary><see cref="byte"/>: an int of 0 to 255.</summary>
    public static PickleConverter<byte> Byte { get; } = new IntegerConverter<byte>("byte");

    /// <summary><see cref="sbyte"/>: an int of -128 to 127.</summary>
    public static PickleConverter<sbyte> SByte { get; } = new IntegerConverter<sbyte>("sbyte");

    /// <summary><see cref="short"/>: an int of 16 bits.</summary>
    public static PickleConverter<short> Int16 { get; } = new IntegerConverter<short>("short");

    /// <summary><see cref="ushort"/>: an int of 0 to 65,535.</summary>
    public static PickleConverter<ushort> UInt16 { get; } = new IntegerConverter<ushort>("ushort");

    /// <summary><see cref="int"/>: an int of 32 bits.</summary>
    public static PickleConverter<int> Int32 { get; } = new IntegerConverter<int>("int");

    /// <summary><see cref="uint"/>: an int of 0 to 2^32 - 1.</summary>
    public static PickleConverter<uint> UInt32 { get; } = new IntegerConverter<uint>("uint");

    /// <summary><see cref="long"/>: an int of 64 bits.</summary>
    public static PickleConverter<long> Int64 { get; } = new IntegerConverter<long>("long");

    /// <summary><see cref="ulong"/>: an int of 0 to 2^64 - 1.</summary>
    public static PickleConverter<ulong> UInt64 { get; } = new IntegerConverter<ulong>("ulong");

    /// <summary><see cref="System.Int128"/>: an int of 128 bits.</summary>
    public static PickleConverter<Int128> Int128 { get; } = new IntegerConverter<Int128>("Int128");

    /// <summary><see cref="System.UInt128"/>: an int of 0 to 2^128 - 1.</summary>
    public static PickleConverter<UInt128> UInt128 { get; } = new IntegerConverter<UInt128>("UInt128");

    /// <summary><see cref="System.Numerics.BigInteger"/>: an int of any size.</summary>
    public static PickleConverter<BigInteger> BigInteger { get; } = new BigIntegerConverter();

    /// <summary><see cref="System.Half"/>: a float; reading rounds to the nearest.</summary>
    public static PickleConverter<Half> Half { get; } = new NarrowFloatConverter<Half>("Half");

    /// <summary><see cref="float"/>: a float; reading rounds to the nearest.</summary>
    public static PickleConverter<float> Single { get; } = new NarrowFloatConverter<float>("float");

    /// <summary><see cref="double"/>: a float. Reading takes ints that fit exactly.</summary>
    public static PickleConverter<double> Double { get; } = new DoubleConverter();

    /// <summary><see cref="decimal"/>: a <c>decimal.Decimal</c>, digits and scale kept. Reading takes ints too.</summary>
    public static PickleConverter<decimal> Decimal { get; } = new DecimalConverter();

    /// <summary><see cref="string"/>: a str; lone surrogates are kept.</summary>
    public static PickleConverter<string> String { get; } = new StringConverter();

    /// <summary><see cref="char"/>: a str of one UTF-16 unit.</summary>
    public static PickleConverter<char> Char { get; } = new CharacterConverter<char>(
        "char", static value => value.ToString(), static text => text.Length == 1 ? text[0] : null);

    /// <summary><see cref="System.Text.Rune"/>: a str of one character.</summary>
    public static PickleConverter<System.Text.Rune> Rune { get; } = new CharacterConverter<System.Text.Rune>(
        "Rune",
        static value => value.ToString(),
        static text => text.Length > 0 && System.Text.Rune.TryGetRuneAt(text, 0, out var rune) && rune.Utf16SequenceLength == text.Length ? rune : null);

    /// <summary><see cref="T:byte[]"/>: bytes. Reading takes bytearrays and Python 2 strs too.</summary>
    public static PickleConverter<byte[]> ByteArray { get; } = new ByteArrayConverter();

    /// <summary><see cref="Memory{T}"/> of bytes: bytes.</summary>
    public static PickleConverter<Memory<byte>> Memory { get; } = new MemoryConverter<Memory<byte>>(
        static bytes => bytes, static memory => memory);

    /// <summary><see cref="ReadOnlyMemory{T}"/> of bytes: bytes.</summary>
    public static PickleConverter<ReadOnlyMemory<byte>> ReadOnlyMemory { get; } = new MemoryConverter<ReadOnlyMemory<byte>>(
        static bytes => bytes, static memory => memory);

    /// <summary><see cref="System.Guid"/>: a <c>uuid.UUID</c>.</summary>
    public static PickleConverter<Guid> Guid { get; } = new GuidConverter();

    /// <summary>
    /// <see cref="System.DateTime"/>: a <c>datetime.datetime</c>, to the microsecond. Unspecified is naive; Utc and
    /// Local are aware, and aware ones are read as Utc.
    /// </summary>
    public static PickleConverter<DateTime> DateTime { get; } = new DateTimeConverter();

    /// <summary><see cref="System.DateTimeOffset"/>: a <c>datetime.datetime</c> with a fixed offset, to the microsecond.</summary>
    public static PickleConverter<DateTimeOffset> DateTimeOffset { get; } = new DateTimeOffsetConverter();

    /// <summary><see cref="System.DateOnly"/>: a <c>datetime.date</c>.</summary>
    public static PickleConverter<DateOnly> DateOnly { get; } = new DateOnlyConverter();

    /// <summary><see cref="System.TimeOnly"/>: a <c>datetime.time</c> without a zone, to the microsecond.</summary>
    public static PickleConverter<TimeOnly> TimeOnly { get; } = new TimeOnlyConverter();

    /// <summary><see cref="System.TimeSpan"/>: a <c>datetime.timedelta</c>, to the microsecond.</summary>
    public static PickleConverter<TimeSpan> TimeSpan { get; } = new TimeSpanConverter();

    /// <summary><see cref="System.Numerics.Complex"/>: a complex.</summary>
    public static PickleConverter<Complex> Complex { get; } = new ComplexConverter();

    /// <summary><see cref="System.Uri"/>: a str, as it was given.</summary>
    public static PickleConverter<Uri> Uri { get; } = new ParsedConverter<Uri>(
        "a URI", static value => value.OriginalString, static text => System.Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var uri) ? uri : null);

    /// <summary><see cref="System.Version"/>: a str such as 1.2.3.</summary>
    public static PickleConverter<Version> Version { get; } = new ParsedConverter<Version>(
        "a version", static value => value.ToString(), static text => System.Version.TryParse(text, out var version) ? version : null);

    /// <summary>
    /// <see cref="object"/>: any value. Reading gives long or BigInteger, double, string, byte[], a List, <see cref="PyDict"/>,
    /// <see cref="PyTuple"/> and so on, instances of the types the root knows, and <see cref="PyObject"/> for others.
    /// </summary>
    public static PickleConverter<object> Object { get; } = new DynamicConverter();

    /// <summary>A list of anything: what an untyped load makes of a Python list.</summary>
    internal static PickleConverter<List<object>> ObjectList { get; } = new ListConverter<object>(Object);

    /// <summary>A nullable value type: None or a value.</summary>
    /// <param name="value">The converter of the value.</param>
    public static PickleConverter<T?> Nullable<T>(PickleConverter<T> value)
        where T : struct => new NullableConverter<T>(Checked(value));

    /// <summary>
    /// A reference type or None, for roots: <c>Pickle.Loads</c> refuses a pickle that is None unless its converter says
    /// that there may be no value.
    /// </summary>
    /// <param name="value">The converter of the value.</param>
    public static PickleConverter<T?> Optional<T>(PickleConverter<T> value)
        where T : class => new OptionalConverter<T>(Checked(value));
}

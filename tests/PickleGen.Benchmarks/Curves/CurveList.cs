using System.Buffers;
using System.Buffers.Binary;
using PickleGen.Benchmarks.Workloads;

namespace PickleGen.Benchmarks.Curves;

/// <summary>All ways in which data can be large.</summary>
internal static class CurveList
{
    private static readonly PickleOptions Options = PickleOptions.Trusted;

    public static IReadOnlyList<Curve> All { get; } =
    [
        new("items", "ints of a list", size => Typed(Scalars.Integers(size), PickleConverters.List(PickleConverters.Int64))),
        new("items", "str of a list", size => Typed(Texts.Strings(size), PickleConverters.List(PickleConverters.String))),
        new("items", "entries of a dict", size => Typed(Entries(size), PickleConverters.Dictionary(PickleConverters.String, PickleConverters.Int32))),
        new("items", "objects of a list", size => Typed(Lines(size), PickleConverters.List(PickleConverters.For<OrderLine>()))),
        new("items", "objects of a list, untyped", size => Untyped(Pickle.Dumps(Lines(size), PickleConverters.List(PickleConverters.For<OrderLine>())))),
        new("items", "characters of a str", size => Typed(new string('x', size), PickleConverters.String)),
        new("members", "keys of a state, kept as extension data", size => Typed(OpenWith(size), PickleConverters.For<Open>())),
        new("members", "keys of a state, untyped", size => Untyped(Pickle.Dumps(OpenWith(size)))),
        new("depth", "objects of a chain", size => Typed(Chain(size), PickleConverters.For<Link>())) { Most = 1_000_000 },
        new("depth", "lists in lists, untyped", size => Untyped(Nested(size))),
        new("memo", "references to as many str before", size => Typed(Twice(size), PickleConverters.List(PickleConverters.String))),
        new("memo", "references to as many lists before, untyped", size => Untyped(ListsTwice(size))),
        new("frames", "frames of one int, untyped", size => LoadOnly(Framed(size))),
    ];

    private static CurveWork Typed<T>(T value, PickleConverter<T> converter)
    {
        var pickle = Pickle.Dumps(value, converter);
        var buffer = new ArrayBufferWriter<byte>(pickle.Length + 1);
        return new(() => Pickle.Loads(pickle, converter, Options), () =>
        {
            buffer.ResetWrittenCount();
            Pickle.Dump(value, converter, buffer);
        });
    }

    private static CurveWork LoadOnly(byte[] pickle) => new(() => Pickle.Loads(pickle, Options), null);

    private static CurveWork Untyped(byte[] pickle)
    {
        var value = Pickle.Loads(pickle, Options)!;
        return new(() => Pickle.Loads(pickle, Options), Typed(value, PickleConverters.Object).Dump);
    }

    private static Dictionary<string, int> Entries(int size)
    {
        var entries = new Dictionary<string, int>(size);
        for (var i = 0; i < size; i++)
            entries.Add($"key {i}", i);
        return entries;
    }

    private static List<OrderLine> Lines(int size)
    {
        var lines = new List<OrderLine>(size);
        for (var i = 0; i < size; i++)
            lines.Add(new() { Sku = $"SKU{i:D7}", Quantity = i % 100, Price = i / 4.0 });
        return lines;
    }

    private static Open OpenWith(int size)
    {
        var more = new PyDict();
        for (var i = 0; i < size; i++)
            more[$"key {i}"] = (long)i;
        return new() { More = more };
    }

    private static Link Chain(int size)
    {
        Link first = new();
        for (var i = 1; i < size; i++)
            first = new() { Id = i, Next = first };
        return first;
    }

    private static byte[] Nested(int size) => [0x80, 5, .. Enumerable.Repeat((byte)']', size), .. Enumerable.Repeat((byte)'a', size - 1), (byte)'.'];

    private static List<string> Twice(int size)
    {
        var strings = new List<string>(size * 2);
        for (var i = 0; i < size; i++)
            strings.Add($"text {i}");
        strings.AddRange(strings);
        return strings;
    }

    private static byte[] ListsTwice(int size)
    {
        var lists = new List<object?>(size * 2);
        for (var i = 0; i < size; i++)
            lists.Add(new List<object?>());
        lists.AddRange(lists);
        return Pickle.Dumps(lists, PickleConverters.Object);
    }

    // A list, and for each item a frame with the int and what appends it.
    private static byte[] Framed(int size)
    {
        var pickle = new ArrayBufferWriter<byte>(4 + (size * 12));
        pickle.Write<byte>([0x80, 4, (byte)']']);
        for (var i = 0; i < size; i++)
        {
            var frame = pickle.GetSpan(12);
            frame[0] = 0x95;
            BinaryPrimitives.WriteInt64LittleEndian(frame[1..], 3);
            (frame[9], frame[10], frame[11]) = ((byte)'K', (byte)i, (byte)'a');
            pickle.Advance(12);
        }

        pickle.Write<byte>([(byte)'.']);
        return pickle.WrittenSpan.ToArray();
    }
}

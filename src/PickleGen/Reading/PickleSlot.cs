namespace PickleGen.Reading;

/// <summary>
/// One item of the machine's stack or memo: 24 bytes. Numbers are not boxed, and text and bytes are a place in the
/// input until somebody wants the object. An absent memo entry is <c>default</c>.
/// </summary>
internal struct PickleSlot(object? value, object tag, long bits = 0)
{
    /// <summary>The object, or null where <see cref="Bits"/> says it all.</summary>
    public object? Value = value;

    /// <summary>What kind of item it is: a <see cref="SlotTag"/>, or the converter that made a typed container.</summary>
    public object? Tag = tag;

    /// <summary>
    /// On a typed container that a step is filling: set, together with how many items are on their way into it. On an
    /// object: its state is being read.
    /// </summary>
    public const long Filling = 1L << 62;

    /// <summary>On an object: a call has made it, so that it is complete, whether a state follows or not.</summary>
    public const long Made = 2;

    /// <summary>On a Python 2 str: it comes from the memo, and everybody gets the same text of it.</summary>
    public const long Shared = 1;

    /// <summary>A number, or offset and length of text or bytes in the input.</summary>
    public long Bits = bits;

    public static PickleSlot None => new(null, SlotTag.None);

    /// <summary>A memo entry whose value nobody kept; asking for it starts the load again without steps.</summary>
    public static PickleSlot Unkept => new(null, SlotTag.Unkept);

    public static PickleSlot Int(long value) => new(null, SlotTag.Int, value);

    /// <summary>A float. To a set only identity tells one NaN from another, so that it is an object from the start.</summary>
    public static PickleSlot Float(double value) => new(double.IsNaN(value) ? value : null, SlotTag.Float, BitConverter.DoubleToInt64Bits(value));

    public static PickleSlot Bool(bool value) => new(null, SlotTag.Bool, value ? 1 : 0);

    public static PickleSlot Object(object value) => new(value, SlotTag.Object);

    /// <summary>Text, Python 2 str or bytes that stand in the input.</summary>
    public static PickleSlot Span(SlotTag tag, int offset, int length) =>
        new(null, tag, ((long)offset << 32) | (uint)length);

    public readonly int Offset => (int)(Bits >> 32);

    public readonly int Length => (int)Bits;

    public readonly bool IsNone => Tag == (object)SlotTag.None;

    public readonly double Double => BitConverter.Int64BitsToDouble(Bits);

    /// <summary>The slot of a value that already is a .NET object.</summary>
    public static PickleSlot From(object? value) => value switch
    {
        null => None,
        long number => Int(number),
        double number => Float(number),
        bool flag => Bool(flag),
        string text => new PickleSlot(text, SlotTag.Text),
        byte[] bytes => new PickleSlot(bytes, SlotTag.Bytes),
        _ => Object(value),
    };
}

/// <summary>The kinds of slots that are not typed containers or objects under construction.</summary>
internal sealed class SlotTag
{
    public static readonly SlotTag None = new("None");
    public static readonly SlotTag Int = new("an int");
    public static readonly SlotTag Float = new("a float");
    public static readonly SlotTag Bool = new("a bool");

    /// <summary>Text: a string, or UTF-8 in the input.</summary>
    public static readonly SlotTag Text = new("a str");

    /// <summary>A Python 2 str: a byte[], or bytes in the input.</summary>
    public static readonly SlotTag Str2 = new("a str");

    /// <summary>A byte[], or bytes in the input.</summary>
    public static readonly SlotTag Bytes = new("bytes");

    /// <summary>A member number: the key of a state whose value is still being read.</summary>
    public static readonly SlotTag Key = new("a str");

    /// <summary>A global that the program or the safe set claims.</summary>
    public static readonly SlotTag Global = new("a class or function");

    /// <summary>Any .NET object.</summary>
    public static readonly SlotTag Object = new("an object");

    /// <summary>A value that a step has taken and the memo has not.</summary>
    public static readonly SlotTag Unkept = new("a value");

    private SlotTag(string name) => Name = name;

    /// <summary>What errors call it.</summary>
    public string Name { get; }

    /// <summary>Whether it is a number, text, bytes or None.</summary>
    public bool IsScalar => this == None || this == Int || this == Float || this == Bool || this == Text || this == Bytes;
}

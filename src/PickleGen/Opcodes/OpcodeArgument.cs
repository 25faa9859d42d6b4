namespace PickleGen.Opcodes;

/// <summary>What follows an opcode's byte. Numbers are little-endian except <see cref="Float8"/>.</summary>
internal enum OpcodeArgument
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>One unsigned byte.</summary>
    UInt1,

    /// <summary>Two bytes, unsigned.</summary>
    UInt2,

    /// <summary>Four bytes, unsigned.</summary>
    UInt4,

    /// <summary>Eight bytes, unsigned.</summary>
    UInt8,

    /// <summary>Four bytes, signed.</summary>
    Int4,

    /// <summary>An IEEE 754 double, big-endian.</summary>
    Float8,

    /// <summary>A line with a decimal integer.</summary>
    DecimalShortLine,

    /// <summary>A line with a decimal integer that may end with L.</summary>
    DecimalLongLine,

    /// <summary>A line with a decimal float.</summary>
    DecimalFloatLine,

    /// <summary>A line of text.</summary>
    TextLine,

    /// <summary>Two lines of text.</summary>
    TextLinePair,

    /// <summary>A line with a quoted Python 2 str.</summary>
    QuotedLine,

    /// <summary>A line of text in raw-unicode-escape.</summary>
    UnicodeLine,

    /// <summary>A Python 2 str with a one-byte length.</summary>
    String1,

    /// <summary>A Python 2 str with a four-byte signed length.</summary>
    String4,

    /// <summary>Bytes with a one-byte length.</summary>
    Bytes1,

    /// <summary>Bytes with a four-byte length.</summary>
    Bytes4,

    /// <summary>Bytes with an eight-byte length.</summary>
    Bytes8,

    /// <summary>A bytearray with an eight-byte length.</summary>
    ByteArray8,

    /// <summary>UTF-8 text with a one-byte length.</summary>
    Unicode1,

    /// <summary>UTF-8 text with a four-byte length.</summary>
    Unicode4,

    /// <summary>UTF-8 text with an eight-byte length.</summary>
    Unicode8,

    /// <summary>A little-endian integer with a one-byte length.</summary>
    Long1,

    /// <summary>A little-endian integer with a four-byte signed length.</summary>
    Long4,
}

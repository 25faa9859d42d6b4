namespace PickleGen.Opcodes;

/// <summary>The 68 opcodes of protocols 0 to 5 (CPython's <c>pickletools.opcodes</c>), by their byte.</summary>
internal enum Opcode : byte
{
    /// <summary>Pushes a mark; a later opcode takes everything above it.</summary>
    Mark = 0x28,

    /// <summary>Pushes the empty tuple.</summary>
    EmptyTuple = 0x29,

    /// <summary>Ends the pickle; the top of the stack is its value.</summary>
    Stop = 0x2e,

    /// <summary>Drops the top of the stack, or the mark if that is on top.</summary>
    Pop = 0x30,

    /// <summary>Drops everything down to and including the topmost mark.</summary>
    PopMark = 0x31,

    /// <summary>Pushes the top of the stack once more: the same object.</summary>
    Dup = 0x32,

    /// <summary>Pushes bytes with a four-byte length.</summary>
    BinBytes = 0x42,

    /// <summary>Pushes bytes with a one-byte length.</summary>
    ShortBinBytes = 0x43,

    /// <summary>Pushes a float written as a line of text.</summary>
    Float = 0x46,

    /// <summary>Pushes a float as eight bytes, big-endian.</summary>
    BinFloat = 0x47,

    /// <summary>Pushes an integer written as a line of text; 00 and 01 are False and True.</summary>
    Int = 0x49,

    /// <summary>Pushes a four-byte signed integer.</summary>
    BinInt = 0x4a,

    /// <summary>Pushes a one-byte unsigned integer.</summary>
    BinInt1 = 0x4b,

    /// <summary>Pushes an integer of any size written as a line of text that may end with L.</summary>
    Long = 0x4c,

    /// <summary>Pushes a two-byte unsigned integer.</summary>
    BinInt2 = 0x4d,

    /// <summary>Pushes None.</summary>
    None = 0x4e,

    /// <summary>Pushes what the persistent id in the line stands for.</summary>
    PersId = 0x50,

    /// <summary>Replaces a persistent id by what it stands for.</summary>
    BinPersId = 0x51,

    /// <summary>Replaces a callable and its argument tuple by the result of the call.</summary>
    Reduce = 0x52,

    /// <summary>Pushes a Python 2 str written as a quoted line with escapes.</summary>
    String = 0x53,

    /// <summary>Pushes a Python 2 str with a four-byte signed length.</summary>
    BinString = 0x54,

    /// <summary>Pushes a Python 2 str with a one-byte length.</summary>
    ShortBinString = 0x55,

    /// <summary>Pushes text written as a line in raw-unicode-escape.</summary>
    Unicode = 0x56,

    /// <summary>Pushes UTF-8 text with a four-byte length.</summary>
    BinUnicode = 0x58,

    /// <summary>Pushes a new list.</summary>
    EmptyList = 0x5d,

    /// <summary>Appends the top of the stack to the list below it.</summary>
    Append = 0x61,

    /// <summary>Gives the object below the top its state: the top.</summary>
    Build = 0x62,

    /// <summary>Pushes the class or function named by two lines: module and name.</summary>
    Global = 0x63,

    /// <summary>Makes a dict of the keys and values above the topmost mark.</summary>
    Dict = 0x64,

    /// <summary>Appends everything above the topmost mark to the list below it.</summary>
    Appends = 0x65,

    /// <summary>Pushes a memo entry; its index is a line of text.</summary>
    Get = 0x67,

    /// <summary>Pushes a memo entry; its index is one byte.</summary>
    BinGet = 0x68,

    /// <summary>Makes an instance of the class named by two lines, with the arguments above the topmost mark.</summary>
    Inst = 0x69,

    /// <summary>Pushes a memo entry; its index is four bytes.</summary>
    LongBinGet = 0x6a,

    /// <summary>Makes a list of everything above the topmost mark.</summary>
    List = 0x6c,

    /// <summary>Makes an instance of the class right above the topmost mark, with the arguments above that.</summary>
    Obj = 0x6f,

    /// <summary>Stores the top of the stack in the memo; the index is a line of text.</summary>
    Put = 0x70,

    /// <summary>Stores the top of the stack in the memo; the index is one byte.</summary>
    BinPut = 0x71,

    /// <summary>Stores the top of the stack in the memo; the index is four bytes.</summary>
    LongBinPut = 0x72,

    /// <summary>Sets one key of the dict below to the value on top.</summary>
    SetItem = 0x73,

    /// <summary>Makes a tuple of everything above the topmost mark.</summary>
    Tuple = 0x74,

    /// <summary>Sets the keys and values above the topmost mark in the dict below it.</summary>
    SetItems = 0x75,

    /// <summary>Pushes a new dict.</summary>
    EmptyDict = 0x7d,

    /// <summary>Names the protocol of the pickle.</summary>
    Proto = 0x80,

    /// <summary>Makes an instance of a class with cls.__new__(cls, *args).</summary>
    NewObj = 0x81,

    /// <summary>Pushes the global registered under a one-byte extension code.</summary>
    Ext1 = 0x82,

    /// <summary>Pushes the global registered under a two-byte extension code.</summary>
    Ext2 = 0x83,

    /// <summary>Pushes the global registered under a four-byte extension code.</summary>
    Ext4 = 0x84,

    /// <summary>Makes a tuple of the top item.</summary>
    Tuple1 = 0x85,

    /// <summary>Makes a tuple of the two topmost items.</summary>
    Tuple2 = 0x86,

    /// <summary>Makes a tuple of the three topmost items.</summary>
    Tuple3 = 0x87,

    /// <summary>Pushes True.</summary>
    NewTrue = 0x88,

    /// <summary>Pushes False.</summary>
    NewFalse = 0x89,

    /// <summary>Pushes an integer as little-endian two's complement with a one-byte length.</summary>
    Long1 = 0x8a,

    /// <summary>Pushes an integer as little-endian two's complement with a four-byte length.</summary>
    Long4 = 0x8b,

    /// <summary>Pushes UTF-8 text with a one-byte length.</summary>
    ShortBinUnicode = 0x8c,

    /// <summary>Pushes UTF-8 text with an eight-byte length.</summary>
    BinUnicode8 = 0x8d,

    /// <summary>Pushes bytes with an eight-byte length.</summary>
    BinBytes8 = 0x8e,

    /// <summary>Pushes a new set.</summary>
    EmptySet = 0x8f,

    /// <summary>Adds everything above the topmost mark to the set below it.</summary>
    AddItems = 0x90,

    /// <summary>Makes a frozenset of everything above the topmost mark.</summary>
    FrozenSet = 0x91,

    /// <summary>Makes an instance of a class with cls.__new__(cls, *args, **kwargs).</summary>
    NewObjEx = 0x92,

    /// <summary>Replaces a module and a qualified name by the class or function they name.</summary>
    StackGlobal = 0x93,

    /// <summary>Stores the top of the stack under the next memo index.</summary>
    Memoize = 0x94,

    /// <summary>Announces how many bytes the next frame holds.</summary>
    Frame = 0x95,

    /// <summary>Pushes a bytearray with an eight-byte length.</summary>
    ByteArray8 = 0x96,

    /// <summary>Pushes the next out-of-band buffer.</summary>
    NextBuffer = 0x97,

    /// <summary>Makes the out-of-band buffer on top read-only.</summary>
    ReadonlyBuffer = 0x98,
}

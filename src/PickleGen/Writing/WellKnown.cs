namespace PickleGen.Writing;

/// <summary>Names of Python's that the writer itself needs.</summary>
internal static class WellKnown
{
    public static readonly PyGlobal Bytes = new("builtins", "bytes");
    public static readonly PyGlobal ByteArray = new("builtins", "bytearray");
    public static readonly PyGlobal List = new("builtins", "list");
    public static readonly PyGlobal Dict = new("builtins", "dict");
    public static readonly PyGlobal Set = new("builtins", "set");
    public static readonly PyGlobal FrozenSet = new("builtins", "frozenset");
    public static readonly PyGlobal Object = new("builtins", "object");
    public static readonly PyGlobal CodecsEncode = new("_codecs", "encode");
    public static readonly PyGlobal GetAttr = new("builtins", "getattr");
    public static readonly PyGlobal Reconstructor = new("copyreg", "_reconstructor");
}

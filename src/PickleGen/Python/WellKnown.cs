namespace PickleGen;

/// <summary>Names of Python's that writer and machine themselves need.</summary>
internal static class WellKnown
{
    public static readonly PyGlobal Bytes = new("builtins", "bytes");
    public static readonly PyGlobal ByteArray = new("builtins", "bytearray");
    public static readonly PyGlobal List = new("builtins", "list");
    public static readonly PyGlobal Tuple = new("builtins", "tuple");
    public static readonly PyGlobal Dict = new("builtins", "dict");
    public static readonly PyGlobal Set = new("builtins", "set");
    public static readonly PyGlobal FrozenSet = new("builtins", "frozenset");
    public static readonly PyGlobal Range = new("builtins", "range");
    public static readonly PyGlobal Slice = new("builtins", "slice");
    public static readonly PyGlobal OrderedDict = new("collections", "OrderedDict");
    public static readonly PyGlobal DefaultDict = new("collections", "defaultdict");
    public static readonly PyGlobal Counter = new("collections", "Counter");
    public static readonly PyGlobal Deque = new("collections", "deque");
    public static readonly PyGlobal Array = new("array", "array");
    public static readonly PyGlobal ArrayReconstructor = new("array", "_array_reconstructor");
    public static readonly PyGlobal Object = new("builtins", "object");
    public static readonly PyGlobal CodecsEncode = new("_codecs", "encode");
    public static readonly PyGlobal GetAttr = new("builtins", "getattr");
    public static readonly PyGlobal Reconstructor = new("copyreg", "_reconstructor");
    public static readonly PyGlobal NewObj = new("copyreg", "__newobj__");
    public static readonly PyGlobal NewObjEx = new("copyreg", "__newobj_ex__");
    public static readonly PyGlobal Partial = new("functools", "partial");
}

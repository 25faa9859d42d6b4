using System.Collections.Frozen;

namespace PickleGen.Writing;

/// <summary>
/// CPython shares the string of a module's name between what is defined in Python, but each class that C code makes at
/// run time has a string of its own, and so have all functions of <c>builtins</c> together. Its pickler sees strings
/// as objects, and so its bytes show which are the same.
/// </summary>
internal static class ModuleNames
{
    /// <summary>The string that the functions of <c>builtins</c> have: equal to that of its classes, and another object.</summary>
    private static readonly object BuiltinFunctions = new();

    private static readonly FrozenSet<string> Functions = FrozenSet.ToFrozenSet(
    [
        "__build_class__", "__import__", "abs", "aiter", "all", "anext", "any", "ascii", "bin", "breakpoint", "callable", "chr",
        "compile", "delattr", "dir", "divmod", "eval", "exec", "format", "getattr", "globals", "hasattr", "hash", "hex", "id",
        "input", "isinstance", "issubclass", "iter", "len", "locals", "max", "min", "next", "oct", "ord", "pow", "print", "repr",
        "round", "setattr", "sorted", "sum", "vars",
    ]);

    // The classes made at run time of CPython 3.13 that pickles name.
    private static readonly FrozenSet<PyGlobal> Classes = FrozenSet.ToFrozenSet(
    [
        new PyGlobal("array", "array"), new PyGlobal("builtins", "ExceptionGroup"),
        new PyGlobal("collections", "defaultdict"), new PyGlobal("collections", "deque"),
        new PyGlobal("decimal", "Context"), new PyGlobal("decimal", "Decimal"), new PyGlobal("decimal", "DecimalTuple"),
        new PyGlobal("decimal", "Clamped"), new PyGlobal("decimal", "DivisionByZero"), new PyGlobal("decimal", "FloatOperation"),
        new PyGlobal("decimal", "Inexact"), new PyGlobal("decimal", "InvalidOperation"), new PyGlobal("decimal", "Overflow"),
        new PyGlobal("decimal", "Rounded"), new PyGlobal("decimal", "Subnormal"), new PyGlobal("decimal", "Underflow"),
        new PyGlobal("functools", "partial"),
        new PyGlobal("itertools", "accumulate"), new PyGlobal("itertools", "chain"), new PyGlobal("itertools", "combinations"),
        new PyGlobal("itertools", "count"), new PyGlobal("itertools", "cycle"), new PyGlobal("itertools", "dropwhile"),
        new PyGlobal("itertools", "islice"), new PyGlobal("itertools", "product"), new PyGlobal("itertools", "repeat"),
        new PyGlobal("itertools", "starmap"), new PyGlobal("itertools", "takewhile"), new PyGlobal("itertools", "zip_longest"),
        new PyGlobal("operator", "attrgetter"), new PyGlobal("operator", "itemgetter"), new PyGlobal("operator", "methodcaller"),
        new PyGlobal("os", "stat_result"), new PyGlobal("os", "statvfs_result"), new PyGlobal("os", "terminal_size"),
        new PyGlobal("posix", "times_result"), new PyGlobal("posix", "uname_result"),
        new PyGlobal("re", "Match"), new PyGlobal("re", "Pattern"), new PyGlobal("time", "struct_time"),
        new PyGlobal("typing", "ParamSpec"), new PyGlobal("typing", "TypeVar"), new PyGlobal("typing", "TypeVarTuple"),
        new PyGlobal("zoneinfo", "ZoneInfo"), new PyGlobal("_random", "Random"), new PyGlobal("_queue", "Empty"),
        new PyGlobal("_io", "BytesIO"), new PyGlobal("_io", "StringIO"),
    ]);

    /// <summary>Whether the module's string is shared by all names in it that are not listed here.</summary>
    public static bool IsShared(PyGlobal name) =>
        !Classes.Contains(name) && !(name.Module == "builtins" && Functions.Contains(name.Name));

    /// <summary>What the module's string is the same as, where it is not shared; null for none.</summary>
    public static object? IdentityOf(PyGlobal name) => name.Module == "builtins" && Functions.Contains(name.Name) ? BuiltinFunctions : null;
}

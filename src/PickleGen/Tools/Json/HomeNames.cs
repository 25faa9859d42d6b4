using System.Collections.Frozen;

namespace PickleGen.Tools;

/// <summary>
/// The names by which CPython 3.13 knows what a module only passes on: <c>operator.add</c> is <c>_operator.add</c> there.
/// Python 2 and protocols below 3 write the public names.
/// </summary>
internal static class HomeNames
{
    /// <summary>The module and the name that an object says are its own.</summary>
    public static (string Module, string Name) Of(string module, string name) =>
        Homes.TryGetValue((module, name), out var home) ? home : (module, name);

    // Public module, home, names; a name that is another one at home has that after a colon.
    private static readonly string[][] Table =
    [
        ["builtins", "builtins", "IOError:OSError EnvironmentError:OSError"],
        ["builtins", "_io", "open"],
        ["bisect", "_bisect", "bisect:bisect_right bisect_left bisect_right insort:insort_right insort_left insort_right"],
        ["codecs", "_codecs", "decode encode escape_decode escape_encode latin_1_decode latin_1_encode lookup lookup_error register register_error utf_8_decode utf_8_encode"],
        ["csv", "_csv", "Error field_size_limit get_dialect list_dialects reader register_dialect unregister_dialect writer"],
        ["functools", "_functools", "cmp_to_key reduce"],
        ["heapq", "_heapq", "heapify heappop heappush heappushpop heapreplace"],
        ["io", "_io", "BufferedRWPair BufferedRandom BufferedReader BufferedWriter BytesIO FileIO IncrementalNewlineDecoder StringIO TextIOWrapper open open_code text_encoding"],
        ["operator", "_operator", "abs add and_ call concat contains countOf delitem eq floordiv ge getitem gt iadd iand iconcat ifloordiv ilshift imatmul imod imul index indexOf inv invert ior ipow irshift is_ is_not isub itruediv ixor le length_hint lshift lt matmul mod mul ne neg not_ or_ pos pow rshift setitem sub truediv truth xor"],
        ["pickle", "_pickle", "PickleError Pickler PicklingError Unpickler UnpicklingError dump dumps load loads"],
        ["queue", "_queue", "Empty SimpleQueue"],
        ["socket", "_socket", "SocketType:socket close dup getdefaulttimeout gethostbyaddr gethostbyname gethostname htonl htons inet_aton inet_ntoa inet_ntop inet_pton ntohl ntohs setdefaulttimeout"],
        ["struct", "_struct", "Struct calcsize iter_unpack pack pack_into unpack unpack_from"],
        ["threading", "_thread", "get_ident local:_local stack_size"],
        ["warnings", "_warnings", "warn warn_explicit"],
        ["weakref", "_weakref", "getweakrefcount getweakrefs proxy"],
        ["weakref", "_weakrefset", "WeakSet"],
    ];

    private static readonly FrozenDictionary<(string Module, string Name), (string Module, string Name)> Homes = Table
        .SelectMany(static row => row[2].Split(' ').Select(entry => (Row: row, Names: entry.Split(':'))))
        .ToFrozenDictionary(static entry => (entry.Row[0], entry.Names[0]), static entry => (entry.Row[1], entry.Names[^1]));
}

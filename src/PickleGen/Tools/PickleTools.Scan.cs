using PickleGen.Tools;

namespace PickleGen;

public static partial class PickleTools
{
    /// <summary>
    /// Says whether Python's <c>pickle.load</c> could be made to run something by these bytes: follows the opcodes of all
    /// pickles in them without executing any, also beyond errors, and judges every name.
    /// </summary>
    /// <param name="data">Pickles, one after the other. Archives are not unpacked: <c>picklegen scan</c> does that.</param>
    /// <param name="options">How to judge; defaults if null.</param>
    /// <returns>What was found. Whatever the bytes, nothing is thrown; what was not understood is not clean.</returns>
    public static PickleScanReport Scan(ReadOnlySpan<byte> data, PickleScanOptions? options = null) =>
        StreamScanner.Scan(data, options ?? new PickleScanOptions());
}

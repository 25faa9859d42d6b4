namespace PickleGen.Files;

/// <summary>What is wrong with a file of pickles.</summary>
internal static class FileErrors
{
    public static UnpicklingException TooLong(PickleLimits limits) => new(
        $"a pickle is longer than the limit of {limits.MaxInputBytes} bytes; PickleLimits.{nameof(PickleLimits.MaxInputBytes)} of PickleOptions.Limits sets the limit", limits.MaxInputBytes)
    { IsLimit = true };

    public static UnpicklingException Expanded(long limit) => new(
        $"the compressed data becomes more than {limit} bytes; PickleLimits.{nameof(PickleLimits.MaxDecompressedBytes)} of PickleOptions.Limits sets the limit", limit)
    { IsLimit = true };

    public static UnpicklingException Damaged(string what, long position, Exception? inner = null) => new(what, position, null, null, inner);

    /// <summary>The same error, with the place of its pickle in the file.</summary>
    public static UnpicklingException InFile(UnpicklingException error, long number, long position) => new(
        $"object {number} of the file, which starts at byte {position}: {error.Reason}", error.Offset, error.OpcodeName, error.Path, error)
    { IsLimit = error.IsLimit };
}

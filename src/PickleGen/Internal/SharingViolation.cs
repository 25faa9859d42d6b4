namespace PickleGen.Internal;

/// <summary>Tells an error of opening a file that somebody else has open from all the others.</summary>
internal static class SharingViolation
{
    private const int Windows = unchecked((int)0x80070020);

    // EAGAIN, as Linux and macOS count it.
    private const int Linux = 11;
    private const int Mac = 35;

    public static bool Is(IOException error) => error.HResult is Windows or Linux or Mac;
}

namespace PickleGen.Shelve.Files;

/// <summary>What every operation on a closed shelf ends with.</summary>
internal static class ClosedShelf
{
    public static ObjectDisposedException Exception() => new("Shelf", "The shelf is closed.");
}

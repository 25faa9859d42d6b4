using PickleGen.Internal;

namespace PickleGen.Shelve.Dumb;

/// <summary>Opens or makes the files of a <c>dbm.dumb</c>, and keeps other programs of this library away while it is written.</summary>
internal static class DumbOpening
{
    public static FileStream Values(string path, ShelfFlag flag)
    {
        var values = Open(path, flag);
        try
        {
            if (flag == ShelfFlag.New)
            {
                // The index first: it must not say anything about values that are gone.
                File.Delete(path + ".bak");
                File.Delete(path + ".dir");
                values.SetLength(0);
            }

            if (flag is ShelfFlag.New or ShelfFlag.Create && !File.Exists(path + ".dir") && !File.Exists(path + ".bak"))
                new FileStream(path + ".dir", FileMode.CreateNew, FileAccess.Write).Dispose();
            return values;
        }
        catch
        {
            values.Dispose();
            throw;
        }
    }

    private static FileStream Open(string path, ShelfFlag flag)
    {
        try
        {
            return flag == ShelfFlag.Read
                ? new FileStream(path + ".dat", FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0)
                : new FileStream(path + ".dat", flag == ShelfFlag.Write ? FileMode.Open : FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException error) when (SharingViolation.Is(error))
        {
            throw new ShelfException("Another program has it open. A shelf in dbm.dumb is for one program at a time, unless all of them only read.", path, ShelfFault.Busy, error);
        }
    }
}

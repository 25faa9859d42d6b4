using PickleGen.Shelve.Dumb;
using PickleGen.Shelve.Sqlite;

namespace PickleGen.Shelve.Files;

/// <summary>Opens what is at a path, or makes what is to be there (Python's <c>dbm.open</c>).</summary>
internal static class DbmOpening
{
    public static IDbmFile Open(string path, ShelfOptions options)
    {
        var kind = WhichDb.Of(path);
        if (options.Flag == ShelfFlag.New) return OpenNew(path, kind, options);
        switch (kind)
        {
            case DbmKind.Dumb:
                return new DumbFile(path, options.Flag);
            case DbmKind.Missing or DbmKind.Empty when options.Flag == ShelfFlag.Create:
                return OpenAs(kind == DbmKind.Empty ? ShelfFormat.Sqlite : options.Format ?? ShelfFormat.Sqlite, path, options);
            case DbmKind.Missing:
                throw new FileNotFoundException($"There is no shelf at {path}; ShelfFlag.Create or New makes one.", path);
            case DbmKind.File:
                return OpenFile(path, options);
            default:
                throw Foreign(path, kind);
        }
    }

    private static IDbmFile OpenNew(string path, DbmKind kind, ShelfOptions options)
    {
        // It would be found before the new one, or cannot be replaced.
        if (kind is DbmKind.Ndbm or DbmKind.Folder) throw Foreign(path, kind);
        var format = options.Format ?? (kind == DbmKind.Dumb ? ShelfFormat.Dumb : ShelfFormat.Sqlite);

        // Files of dbm.dumb would be found first.
        if (kind == DbmKind.Dumb && format != ShelfFormat.Dumb)
        {
            using (new DumbFile(path, ShelfFlag.New))
            {
                // Nobody else has it open.
            }

            foreach (var extension in (string[])[".bak", ".dir", ".dat"]) File.Delete(path + extension);
        }

        return OpenAs(format, path, options);
    }

    private static IDbmFile OpenAs(ShelfFormat format, string path, ShelfOptions options) =>
        format == ShelfFormat.Dumb ? new DumbFile(path, options.Flag) : new SqliteFile(path, options.Flag, options.BusyTimeout);

    private static SqliteFile OpenFile(string path, ShelfOptions options)
    {
        try
        {
            return new(path, options.Flag, options.BusyTimeout);
        }
        catch (ShelfException error) when (error.Fault == ShelfFault.NotSupported)
        {
            throw Foreign(path, WhichDb.OfForeign(path));
        }
    }

    private static ShelfException Foreign(string path, DbmKind kind)
    {
        const string Copy = "Copy it in Python: shelve.Shelf(dbm.dumb.open(new)).update(shelve.open(old)).";
        return new(
            kind switch
            {
                DbmKind.Gnu => $"It is a database of GNU dbm (dbm.gnu), which can be opened in Python only. {Copy}",
                DbmKind.Ndbm => $"It is a database of ndbm (dbm.ndbm), which can be opened in Python only. {Copy}",
                DbmKind.BerkeleyDb => $"It is a Berkeley DB (bsddb, dbhash of Python 2), which can be opened in Python 2 only. {Copy}",
                DbmKind.Folder => "It is a folder.",
                DbmKind.Empty => "The file is empty, and no shelf; ShelfFlag.Create makes it one.",
                _ => "It is no shelf: neither an SQLite database nor one of dbm.dumb.",
            },
            path,
            ShelfFault.NotSupported);
    }
}

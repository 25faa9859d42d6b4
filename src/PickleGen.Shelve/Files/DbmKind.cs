namespace PickleGen.Shelve.Files;

/// <summary>What is at a path.</summary>
internal enum DbmKind
{
    /// <summary>Nothing.</summary>
    Missing,

    /// <summary>A file that no dbm of Python has made.</summary>
    Unknown,

    /// <summary>An empty file: SQLite's, of a program that was stopped before it wrote anything.</summary>
    Empty,

    Folder,

    /// <summary>A file that is to be opened to see whether it is SQLite's.</summary>
    File,

    Dumb,

    Gnu,

    Ndbm,

    BerkeleyDb,
}

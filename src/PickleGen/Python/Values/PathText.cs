using System.Text;

namespace PickleGen.Values;

/// <summary>Paths as CPython 3.13's <c>pathlib</c> joins and normalizes them.</summary>
internal static class PathText
{
    private const string LongUncPrefix = @"\\?\UNC\";

    public static string Join(PyTuple parts, bool windows)
    {
        if (windows) return Normalize(JoinWindows(parts), '\\', SplitWindows);
        return Normalize(JoinPosix(parts), '/', SplitPosix);
    }

    private delegate (string Drive, string Root, string Tail) Splitter(string path);

    private static string JoinPosix(PyTuple parts)
    {
        var path = new StringBuilder();
        foreach (string? part in parts)
        {
            if (part!.StartsWith('/')) path.Clear();
            else if (path.Length > 0 && path[^1] != '/') path.Append('/');
            path.Append(part);
        }

        return path.ToString();
    }

    // ntpath.join: a later part may restart the path, or only its root on the same drive.
    private static string JoinWindows(PyTuple parts)
    {
        var drive = "";
        var root = "";
        var path = new StringBuilder();
        var first = true;
        foreach (string? raw in parts)
        {
            // A single part is not split; splitting and joining it gives the same.
            var (partDrive, partRoot, rest) = SplitWindows(raw!.Replace('/', '\\'));
            var otherDrive = partDrive.Length > 0 && !partDrive.Equals(drive, StringComparison.OrdinalIgnoreCase);
            if (first || partRoot.Length > 0 || otherDrive)
            {
                if (first || partDrive.Length > 0 || drive.Length == 0) drive = partDrive;
                root = partRoot;
                path.Clear().Append(rest);
                first = false;
                continue;
            }

            if (partDrive.Length > 0) drive = partDrive;
            if (path.Length > 0 && path[^1] != '\\') path.Append('\\');
            path.Append(rest);
        }

        var separator = path.Length > 0 && root.Length == 0 && drive.Length > 0 && drive[^1] is not (':' or '\\') ? "\\" : "";
        return $"{drive}{root}{separator}{path}";
    }

    private static string Normalize(string path, char separator, Splitter split)
    {
        if (path.Length == 0) return ".";
        var (drive, root, rest) = split(path);
        if (root.Length == 0 && drive.StartsWith(separator) && !drive.EndsWith(separator) && IsWholeShare(drive.Split(separator))) root = "\\";
        var names = rest.Split(separator).Where(static name => name is not ("" or ".")).ToList();
        if (drive.Length > 0 || root.Length > 0) return drive + root + string.Join(separator, names);
        if (names.Count == 0) return ".";

        // A name that looks like a drive must not become one.
        if (split(names[0]).Drive.Length > 0) names.Insert(0, ".");
        return string.Join(separator, names);
    }

    // \\server\share or \\?\UNC\server\share, which have a root even if nothing follows.
    private static bool IsWholeShare(string[] parts) => parts.Length == 6 || (parts.Length == 4 && parts[2] is not ("?" or "." or "?." or ""));

    private static (string Drive, string Root, string Tail) SplitPosix(string path)
    {
        if (!path.StartsWith('/')) return ("", "", path);

        // POSIX leaves the meaning of exactly two slashes open.
        var slashes = path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("///", StringComparison.Ordinal) ? 2 : 1;
        return ("", path[..slashes], path[slashes..]);
    }

    private static (string Drive, string Root, string Tail) SplitWindows(string path)
    {
        if (path.StartsWith(@"\\", StringComparison.Ordinal))
        {
            var server = path.StartsWith(LongUncPrefix, StringComparison.OrdinalIgnoreCase) ? LongUncPrefix.Length : 2;
            var share = path.IndexOf('\\', server);
            var end = share < 0 ? -1 : path.IndexOf('\\', share + 1);
            return end < 0 ? (path, "", "") : (path[..end], path[end..(end + 1)], path[(end + 1)..]);
        }

        if (path.StartsWith('\\')) return ("", path[..1], path[1..]);
        if (path.Length < 2 || path[1] != ':') return ("", "", path);
        return path.Length > 2 && path[2] == '\\' ? (path[..2], path[2..3], path[3..]) : (path[..2], "", path[2..]);
    }
}

using PickleGen.Values;

namespace PickleGen;

/// <summary>A path of Python's <c>pathlib</c>. It is text: nothing looks at a file system.</summary>
public sealed class PyPath : IEquatable<PyPath>, IReducible
{
    private readonly PyGlobal _class;
    private readonly PyTuple _parts;
    private string? _text;

    /// <summary>Creates a path, which is written as Python 3.6 to 3.12 do and every version reads.</summary>
    /// <param name="kind">The class.</param>
    /// <param name="parts">What is joined to the path.</param>
    public PyPath(PyPathKind kind, params string[] parts)
        : this(LibraryNames.Path(kind), kind, new PyTuple(Checked(parts)))
    {
    }

    internal PyPath(PyGlobal cls, PyPathKind kind, PyTuple parts)
    {
        _class = cls;
        _parts = parts;
        Kind = kind;
    }

    /// <summary>The class.</summary>
    public PyPathKind Kind { get; }

    /// <summary>What is joined to the path, as it was written.</summary>
    public IReadOnlyList<string> Parts => [.. _parts.Cast<string>()];

    /// <summary>Whether it is a path of Windows; other ones have the rules of POSIX.</summary>
    public bool IsWindows => Kind is PyPathKind.PureWindowsPath or PyPathKind.WindowsPath;

    // Windows' names are the same in capitals.
    private string Normalized => IsWindows ? ToString().ToLowerInvariant() : ToString();

    /// <summary>Whether both are Windows' or both are not, and the same path.</summary>
    public bool Equals(PyPath? other) =>
        ReferenceEquals(this, other) || (other is not null && IsWindows == other.IsWindows && Normalized == other.Normalized);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PyPath);

    /// <inheritdoc/>
    public override int GetHashCode() => Normalized.GetHashCode(StringComparison.Ordinal);

    /// <summary>Python's <c>str(path)</c>: the parts joined, without doubled separators and single dots.</summary>
    public override string ToString() => _text ??= PathText.Join(_parts, IsWindows);

    PyObject IReducible.Reduce(int protocol) => new(_class, new PyTuple(_parts.AsSpan()), PyConstruction.Call);

    private static string[] Checked(string[] parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        foreach (var part in parts) ArgumentNullException.ThrowIfNull(part, nameof(parts));
        return parts;
    }
}

/// <summary>The classes of Python's <c>pathlib</c>.</summary>
public enum PyPathKind
{
    /// <summary><c>PurePath</c>, which Python makes one of the next two.</summary>
    PurePath,

    /// <summary><c>PurePosixPath</c>.</summary>
    PurePosixPath,

    /// <summary><c>PureWindowsPath</c>.</summary>
    PureWindowsPath,

    /// <summary><c>Path</c>, which Python makes one of the next two.</summary>
    Path,

    /// <summary><c>PosixPath</c>, which Python has only on POSIX.</summary>
    PosixPath,

    /// <summary><c>WindowsPath</c>, which Python has only on Windows.</summary>
    WindowsPath,
}

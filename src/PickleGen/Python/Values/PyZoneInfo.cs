using PickleGen.Values;


namespace PickleGen;

/// <summary>A Python <c>zoneinfo.ZoneInfo</c>: a zone with rules, by its key. The rules are not in the pickle.</summary>
public sealed class PyZoneInfo : IEquatable<PyZoneInfo>, IReducible
{
    /// <summary>Names a zone.</summary>
    /// <param name="key">The key, such as <c>Europe/Paris</c>.</param>
    /// <param name="fromCache">
    /// Whether Python takes the one object it has for the key; false for what <c>ZoneInfo.no_cache</c> made.
    /// </param>
    public PyZoneInfo(string key, bool fromCache = true)
    {
        ArgumentNullException.ThrowIfNull(key);
        Key = key;
        FromCache = fromCache;
    }

    /// <summary>The key, such as <c>Europe/Paris</c>.</summary>
    public string Key { get; }

    /// <summary>Whether Python takes the one object it has for the key.</summary>
    public bool FromCache { get; }

    /// <summary>Whether Python has one object for both: they are from its cache, by the same key.</summary>
    public bool Equals(PyZoneInfo? other) =>
        ReferenceEquals(this, other) || (other is not null && FromCache && other.FromCache && Key == other.Key);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PyZoneInfo);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <summary>The key.</summary>
    public override string ToString() => Key;

    // A method of a class is getattr(ZoneInfo, '_unpickle') to CPython, whose name is a new str each time.
    PyObject IReducible.Reduce(int protocol)
    {
        var name = new string(LibraryNames.ZoneInfoUnpickle.AsSpan());
        var function = new PyObject(WellKnown.GetAttr, new PyTuple(LibraryNames.ZoneInfo, name), PyConstruction.Call);
        return new PyObject(function, new PyTuple(Key, FromCache ? 1L : 0L), PyConstruction.Call);
    }
}

namespace PickleGen.Writing;

/// <summary>What a <see cref="Pickler"/> decides while a dump runs.</summary>
internal abstract class PicklerHooks
{
    /// <summary>The id that is being written: it is not asked for an id of its own, but its parts are.</summary>
    public object? Exempt { get; set; }

    /// <summary>Whether the value is written as a persistent id.</summary>
    public bool TryPersistentId(object value, out object id)
    {
        id = null!;
        if (ReferenceEquals(value, Exempt))
        {
            Exempt = null;
            return false;
        }

        if (PersistentId(value) is not { } found) return false;
        id = found;
        return true;
    }

    /// <summary>How the value is reduced, or null.</summary>
    public abstract object? Reduce(object value);

    protected abstract object? PersistentId(object value);
}

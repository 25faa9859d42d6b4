namespace PickleGen;

/// <summary>
/// The keys of a program: one that signs, and others that it signed with before, or that others sign with. To change a
/// key, put the new one first and keep the old one as long as something signed with it may come.
/// </summary>
public sealed class SigningKeys
{
    private readonly Dictionary<string, SigningKey> _byId = new(StringComparer.Ordinal);

    /// <summary>Keys, of which one signs and all verify.</summary>
    /// <param name="current">The key that signs.</param>
    /// <param name="others">Further keys that verify.</param>
    /// <exception cref="ArgumentException">Two keys have one name.</exception>
    public SigningKeys(SigningKey current, params IEnumerable<SigningKey> others)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(others);
        Current = current;
        foreach (var key in others.Prepend(current))
        {
            if (!_byId.TryAdd(key.Id, key))
                throw new ArgumentException($"Two keys are named '{key.Id}'.", nameof(others));
        }
    }

    /// <summary>The key that signs.</summary>
    public SigningKey Current { get; }

    internal SigningKey? Find(string id) => _byId.GetValueOrDefault(id);
}

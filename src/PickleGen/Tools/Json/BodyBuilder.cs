namespace PickleGen.Tools;

/// <summary>Puts an object of the tagged form together, key by key; only what is there has one.</summary>
internal sealed class BodyBuilder(TagBuilder builder)
{
    private const int MaxKeys = 8;

    // Tags arrive in this very array, also later: it cannot grow.
    private readonly object?[] _values = new object?[MaxKeys];
    private readonly List<string> _keys = [];

    /// <summary>Adds what is text or a finished array.</summary>
    public void Add(string key, object? json)
    {
        _values[_keys.Count] = json;
        _keys.Add(key);
    }

    /// <summary>Adds the tag of a value.</summary>
    public void AddTag(string key, object? value)
    {
        builder.Put(value, _values, _keys.Count);
        _keys.Add(key);
    }

    public TagObject ToObject() => new([.. _keys], _values);
}

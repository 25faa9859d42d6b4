namespace PickleGen.Tools;

/// <summary>
/// A JSON object of the tagged form. Its values are null, booleans, strings, numbers, other objects, arrays, and what
/// only becomes text when it is written: <c>byte[]</c> (hexadecimal), <c>BigInteger</c>, <see cref="TagReference"/>.
/// </summary>
internal sealed class TagObject
{
    public TagObject()
        : this([], [])
    {
    }

    public TagObject(string[] keys, object?[] values)
    {
        Keys = keys;
        Values = values;
    }

    /// <summary>The keys, in the order they are written.</summary>
    public string[] Keys { get; private set; }

    /// <summary>The value of each key; there may be room for more.</summary>
    public object?[] Values { get; private set; }

    /// <summary>Whether the value it describes occurs again.</summary>
    public bool IsShared { get; set; }

    /// <summary>The number of a shared value.</summary>
    public int Id { get; set; }

    public static TagObject Of(string tag, object? value) => new([tag], [value]);

    public static TagObject Of(string tag, TagObject body) => new([tag], [body]);

    /// <summary>Becomes what a value is described by; the object itself was known before.</summary>
    public void Become(TagObject other)
    {
        Keys = other.Keys;
        Values = other.Values;
    }
}

/// <summary>A value that is described elsewhere.</summary>
internal sealed record TagReference(TagObject Target);

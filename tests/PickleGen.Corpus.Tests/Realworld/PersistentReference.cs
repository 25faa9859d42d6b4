namespace PickleGen.Corpus.Tests.Realworld;

/// <summary>Something that is stored elsewhere, by its id.</summary>
internal sealed record PersistentReference(object? Id);

/// <summary>Reads references as such.</summary>
internal sealed class ReferenceUnpickler(Stream source, PickleOptions options) : Unpickler(source, options)
{
    protected override object? PersistentLoad(object? id) => new PersistentReference(id);
}

/// <summary>Writes references as ids.</summary>
internal sealed class ReferencePickler(Stream destination, PickleOptions options) : Pickler(destination, options)
{
    protected override object? PersistentId(object value) => (value as PersistentReference)?.Id;
}

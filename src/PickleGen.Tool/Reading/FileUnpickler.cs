namespace PickleGen.Tool.Reading;

/// <summary>Shows persistent ids, if they are wanted, as objects that have them for an attribute.</summary>
internal sealed class FileUnpickler(ReadOnlyMemory<byte> source, PickleOptions options, PickleContext context, bool showsPersistentIds)
    : Unpickler(source, options, context)
{
    private static readonly PyGlobal PersistentRef = new("corpus_types", "PersistentRef");

    protected override object? PersistentLoad(object? id) => showsPersistentIds
        ? new PyObject(PersistentRef, PyTuple.Empty) { HasState = true, State = new PyDict { ["pid"] = id } }
        : base.PersistentLoad(id);
}

using PickleGen.Contexts;
using PickleGen.Reading;

namespace PickleGen.Files;

/// <summary>
/// Finds how far a file is whole, by loading each object as inert data: a pickle may end where it should and still be none.
/// What it refers to outside of itself is not asked for.
/// </summary>
internal static class FileCheck
{
    public static PickleFileReport Run(ByteWindow window, PickleFileOptions options)
    {
        var inert = options.Pickle with { UnknownGlobals = UnknownGlobals.Inert, Buffers = new EndlessBuffers() };
        using var reader = new ObjectReader<object>(window, PickleConverters.Object, PickleRegistry.BuiltIn, options, new NothingOutside());
        try
        {
            while (reader.TryRead(inert, out _))
            {
            }

            return new(reader.Count, window.Position, null);
        }
        catch (UnpicklingException error) when (!error.IsLimit)
        {
            // What a limit refuses may be whole: nobody shall cut it off.
            return new(reader.Count, window.Position, new(window.Position, Rest(window), (error.InnerException as UnpicklingException ?? error).Message));
        }
    }

    private static long Rest(ByteWindow window)
    {
        if (window.Length is { } length && length >= window.Position) return length - window.Position;
        var rest = 0L;
        try
        {
            while (true)
            {
                rest += window.Available.Length;
                window.Consume(window.Available.Length);
                if (window.IsComplete) return rest;
                window.Extend();
            }
        }
        catch (UnpicklingException error) when (!error.IsLimit)
        {
            return rest;
        }
    }

    private sealed class NothingOutside : IUnpicklerHooks
    {
        public object? PersistentLoad(object? id) => null;

        public PyGlobal FindClass(PyGlobal name) => name;
    }
}

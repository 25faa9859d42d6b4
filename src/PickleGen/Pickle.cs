using System.Buffers;
using PickleGen.Contexts;
using PickleGen.Internal;
using PickleGen.Reading;
using PickleGen.Writing;

namespace PickleGen;

/// <summary>Python's <c>pickle.dumps</c>, <c>dump</c>, <c>loads</c> and <c>load</c>, typed and untyped.</summary>
/// <remarks>
/// A load builds nothing but the types reachable from its root or context and the values of Python's own types;
/// no name in a pickle is looked up by reflection, and none is called.
/// </remarks>
public static partial class Pickle
{
    /// <summary>Pickles a value of a <see cref="PickleableAttribute"/> type.</summary>
    /// <param name="value">The value; null is None.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>The pickle, which Python's <c>pickle.loads</c> reads.</returns>
    /// <exception cref="PicklingException">Something the value refers to cannot be pickled.</exception>
    public static byte[] Dumps<T>(T value, PickleOptions? options = null)
        where T : IPickleable<T> => Dumps(value, T.Converter, options);

    /// <summary>Pickles a value by its converter.</summary>
    /// <param name="value">The value; null is None.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>The pickle, which Python's <c>pickle.loads</c> reads.</returns>
    /// <exception cref="PicklingException">Something the value refers to cannot be pickled.</exception>
    public static byte[] Dumps<T>(T value, PickleConverter<T> converter, PickleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(converter);
        return Dumps(value, converter, options, converter.Registry);
    }

    /// <summary>Pickles a value of any type the context knows, or that an untyped load gives.</summary>
    /// <param name="value">The value; null is None.</param>
    /// <param name="context">The context.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>The pickle, which Python's <c>pickle.loads</c> reads.</returns>
    /// <exception cref="PicklingException">Something the value refers to cannot be pickled.</exception>
    public static byte[] Dumps(object? value, PickleContext context, PickleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Dumps(value!, PickleConverters.Object, options, context.Registry);
    }

    /// <summary>Writes the pickle of a value to a stream.</summary>
    /// <param name="value">The value; null is None.</param>
    /// <param name="destination">Where to write. What was written before an error stays written.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="PicklingException">Something the value refers to cannot be pickled.</exception>
    public static void Dump<T>(T value, Stream destination, PickleOptions? options = null)
        where T : IPickleable<T> => Dump(value, T.Converter, destination, options);

    /// <summary>Writes the pickle of a value to a stream, by its converter.</summary>
    /// <param name="value">The value; null is None.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="destination">Where to write. What was written before an error stays written.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="PicklingException">Something the value refers to cannot be pickled.</exception>
    public static void Dump<T>(T value, PickleConverter<T> converter, Stream destination, PickleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(converter);
        ArgumentNullException.ThrowIfNull(destination);
        Dump(value, converter, new StreamSink(destination), options, converter.Registry);
    }

    /// <summary>Writes the pickle of a value of any type the context knows to a stream.</summary>
    /// <param name="value">The value; null is None.</param>
    /// <param name="context">The context.</param>
    /// <param name="destination">Where to write. What was written before an error stays written.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="PicklingException">Something the value refers to cannot be pickled.</exception>
    public static void Dump(object? value, PickleContext context, Stream destination, PickleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(destination);
        Dump(value!, PickleConverters.Object, new StreamSink(destination), options, context.Registry);
    }

    /// <summary>Writes the pickle of a value to a buffer.</summary>
    /// <param name="value">The value; null is None.</param>
    /// <param name="destination">Where to write. What was written before an error stays written.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="PicklingException">Something the value refers to cannot be pickled.</exception>
    public static void Dump<T>(T value, IBufferWriter<byte> destination, PickleOptions? options = null)
        where T : IPickleable<T> => Dump(value, T.Converter, destination, options);

    /// <summary>Writes the pickle of a value to a buffer, by its converter.</summary>
    /// <param name="value">The value; null is None.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="destination">Where to write. What was written before an error stays written.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="PicklingException">Something the value refers to cannot be pickled.</exception>
    public static void Dump<T>(T value, PickleConverter<T> converter, IBufferWriter<byte> destination, PickleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(converter);
        ArgumentNullException.ThrowIfNull(destination);
        Dump(value, converter, destination, options, converter.Registry);
    }

    /// <summary>Writes the pickle of a value to a stream without blocking on it.</summary>
    /// <param name="value">The value; null is None.</param>
    /// <param name="destination">Where to write. What was written before an error stays written.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PicklingException">Something the value refers to cannot be pickled.</exception>
    public static Task DumpAsync<T>(T value, Stream destination, PickleOptions? options = null, CancellationToken cancellationToken = default)
        where T : IPickleable<T> => DumpAsync(value, T.Converter, destination, options, cancellationToken);

    /// <summary>Writes the pickle of a value to a stream without blocking on it, by its converter.</summary>
    /// <param name="value">The value; null is None.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="destination">Where to write. What was written before an error stays written.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PicklingException">Something the value refers to cannot be pickled.</exception>
    public static async Task DumpAsync<T>(
        T value, PickleConverter<T> converter, Stream destination, PickleOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(converter);
        ArgumentNullException.ThrowIfNull(destination);

        // The graph is read in one go: nobody can change it between two awaits.
        await destination.WriteAsync(Dumps(value, converter, options), cancellationToken).ConfigureAwait(false);
    }

    internal static byte[] Dumps<T>(T value, PickleConverter<T> converter, PickleOptions? options, PickleRegistry registry)
    {
        var sink = new ArraySink();
        var state = converter.RentWriter(registry);
        var writer = new PickleWriter(state, sink, options ?? PickleOptions.Default);
        try
        {
            WriteAll(ref writer, value, converter);
            return sink.ToArray(writer.Rest);
        }
        finally
        {
            writer.Release();
            sink.Release();
            converter.Return(state);
        }
    }

    private static void Dump<T>(T value, PickleConverter<T> converter, PickleSink sink, PickleOptions? options, PickleRegistry registry)
    {
        var state = converter.RentWriter(registry);
        try
        {
            Dump(value, converter, sink, options, state);
        }
        finally
        {
            converter.Return(state);
        }
    }

    private static void Dump<T>(
        T value, PickleConverter<T> converter, IBufferWriter<byte> destination, PickleOptions? options, PickleRegistry registry)
    {
        var state = converter.RentWriter(registry);
        state.BufferSink.Target = destination;
        try
        {
            Dump(value, converter, state.BufferSink, options, state);
        }
        finally
        {
            state.BufferSink.Target = null;
            converter.Return(state);
        }
    }

    private static void Dump<T>(T value, PickleConverter<T> converter, PickleSink sink, PickleOptions? options, WriterState state)
    {
        var writer = new PickleWriter(state, sink, options ?? PickleOptions.Default);
        try
        {
            WriteAll(ref writer, value, converter);
            writer.Flush();
        }
        finally
        {
            writer.Release();
        }
    }

    internal static void WriteAll<T>(ref PickleWriter writer, T value, PickleConverter<T> converter)
    {
        try
        {
            converter.Write(ref writer, value);
            writer.Stop();
        }
        catch (Exception error) when (error is not PickleException and not OutOfMemoryException and not IOException and not OperationCanceledException)
        {
            // Getters and enumerators are the program's: what they throw is told with its place.
            throw error is HookException ? writer.Error(error.Message, error.InnerException) : writer.Error($"{error.GetType().Name}: {error.Message}", error);
        }
    }
}

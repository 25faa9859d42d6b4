using System.Buffers;
using PickleGen.Contexts;
using PickleGen.Reading;

namespace PickleGen;

public static partial class Pickle
{
    /// <summary>Unpickles a value of a <see cref="PickleableAttribute"/> type.</summary>
    /// <param name="data">The pickle. Bytes after it are ignored, as in Python.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>The value.</returns>
    /// <exception cref="UnpicklingException">The pickle is malformed, or is not of that type.</exception>
    public static T Loads<T>(ReadOnlySpan<byte> data, PickleOptions? options = null)
        where T : IPickleable<T> => Loads(data, T.Converter, options);

    /// <summary>Unpickles a value by its converter.</summary>
    /// <param name="data">The pickle. Bytes after it are ignored, as in Python.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>The value.</returns>
    /// <exception cref="UnpicklingException">The pickle is malformed, or is not of the type that is asked for.</exception>
    public static T Loads<T>(ReadOnlySpan<byte> data, PickleConverter<T> converter, PickleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(converter);
        return Loads(data, converter, options, converter.Registry);
    }

    /// <summary>Unpickles a value of a <see cref="PickleableAttribute"/> type from memory in several pieces.</summary>
    /// <param name="data">The pickle. Bytes after it are ignored, as in Python.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>The value.</returns>
    /// <exception cref="UnpicklingException">The pickle is malformed, or is not of the type that is asked for.</exception>
    public static T Loads<T>(in ReadOnlySequence<byte> data, PickleOptions? options = null)
        where T : IPickleable<T> => Loads(data, T.Converter, options);

    /// <summary>Unpickles a value from memory in several pieces, by its converter.</summary>
    /// <param name="data">The pickle. Bytes after it are ignored, as in Python.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>The value.</returns>
    /// <exception cref="UnpicklingException">The pickle is malformed, or is not of the type that is asked for.</exception>
    public static T Loads<T>(in ReadOnlySequence<byte> data, PickleConverter<T> converter, PickleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(converter);
        if (data.IsSingleSegment) return Loads(data.FirstSpan, converter, options);
        if (data.Length > Array.MaxLength) throw new UnpicklingException("the pickle is longer than an array can be");
        var buffer = ArrayPool<byte>.Shared.Rent((int)data.Length);
        try
        {
            data.CopyTo(buffer);
            return Loads(buffer.AsSpan(0, (int)data.Length), converter, options);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>
    /// Unpickles whatever the pickle holds: long or BigInteger, double, string, byte[], a List, <see cref="PyDict"/>,
    /// <see cref="PyTuple"/> and so on; instances of classes are inert <see cref="PyObject"/>s.
    /// </summary>
    /// <param name="data">The pickle. Bytes after it are ignored, as in Python.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>The value.</returns>
    /// <exception cref="UnpicklingException">The pickle is malformed, or is not of the type that is asked for.</exception>
    public static object? Loads(ReadOnlySpan<byte> data, PickleOptions? options = null) =>
        Loads(data, PickleConverters.Object, options, PickleRegistry.BuiltIn);

    /// <summary>Unpickles whatever the pickle holds; instances of the context's classes are of its types.</summary>
    /// <param name="data">The pickle. Bytes after it are ignored, as in Python.</param>
    /// <param name="context">The context.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>The value.</returns>
    /// <exception cref="UnpicklingException">The pickle is malformed, or is not of the type that is asked for.</exception>
    public static object? Loads(ReadOnlySpan<byte> data, PickleContext context, PickleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Loads(data, PickleConverters.Object, options, context.Registry);
    }

    /// <summary>Reads one pickle of a <see cref="PickleableAttribute"/> type from a stream.</summary>
    /// <param name="source">The stream. It is read up to the pickle's end and no further.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>The value.</returns>
    /// <exception cref="UnpicklingException">The pickle is malformed, or is not of that type.</exception>
    public static T Load<T>(Stream source, PickleOptions? options = null)
        where T : IPickleable<T> => Load(source, T.Converter, options);

    /// <summary>Reads one pickle from a stream, by its converter.</summary>
    /// <param name="source">The stream. It is read up to the pickle's end and no further.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>The value.</returns>
    /// <exception cref="UnpicklingException">The pickle is malformed, or is not of the type that is asked for.</exception>
    public static T Load<T>(Stream source, PickleConverter<T> converter, PickleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(converter);
        return Load(source, converter, options, converter.Registry);
    }

    /// <summary>Reads one pickle of whatever kind from a stream.</summary>
    /// <param name="source">The stream. It is read up to the pickle's end and no further.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>The value.</returns>
    /// <exception cref="UnpicklingException">The pickle is malformed, or is not of the type that is asked for.</exception>
    public static object? Load(Stream source, PickleOptions? options = null) => Load(source, PickleConverters.Object, options);

    /// <summary>Reads one pickle from a stream; instances of the context's classes are of its types.</summary>
    /// <param name="source">The stream. It is read up to the pickle's end and no further.</param>
    /// <param name="context">The context.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>The value; null is None.</returns>
    /// <exception cref="UnpicklingException">The pickle is malformed.</exception>
    public static object? Load(Stream source, PickleContext context, PickleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(context);
        return Load(source, PickleConverters.Object, options, context.Registry);
    }

    /// <summary>Reads one pickle of a <see cref="PickleableAttribute"/> type from a stream without blocking on it.</summary>
    /// <param name="source">The stream. It is read up to the pickle's end and no further.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The value.</returns>
    /// <exception cref="UnpicklingException">The pickle is malformed, or is not of the type that is asked for.</exception>
    public static Task<T> LoadAsync<T>(Stream source, PickleOptions? options = null, CancellationToken cancellationToken = default)
        where T : IPickleable<T> => LoadAsync(source, T.Converter, options, cancellationToken);

    /// <summary>Reads one pickle from a stream without blocking on it, by its converter.</summary>
    /// <param name="source">The stream. It is read up to the pickle's end and no further.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The value.</returns>
    /// <exception cref="UnpicklingException">The pickle is malformed, or is not of the type that is asked for.</exception>
    public static async Task<T> LoadAsync<T>(
        Stream source, PickleConverter<T> converter, PickleOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(converter);
        options ??= PickleOptions.Default;
        using var pickle = await PickleSource.ReadAsync(source, options, cancellationToken).ConfigureAwait(false);
        if (options.TrailingData == TrailingData.Error && await source.ReadAsync(new byte[1], cancellationToken).ConfigureAwait(false) > 0) throw UnexpectedData(pickle.Data.Length);
        return Loads(pickle.Data, converter, options.StoppedBy(cancellationToken));
    }

    private static T Load<T>(Stream source, PickleConverter<T> converter, PickleOptions? options, PickleRegistry registry)
    {
        options ??= PickleOptions.Default;
        using var pickle = PickleSource.Read(source, options);
        if (options.TrailingData == TrailingData.Error && source.ReadByte() >= 0) throw UnexpectedData(pickle.Data.Length);
        return Loads(pickle.Data, converter, options, registry);
    }

    internal static T Loads<T>(ReadOnlySpan<byte> data, PickleConverter<T> converter, PickleOptions? options, PickleRegistry registry)
    {
        options ??= PickleOptions.Default;
        var value = Loads(data, converter, options, registry, out var consumed);
        if (options.TrailingData == TrailingData.Error && consumed < data.Length) throw UnexpectedData(consumed);
        return value;
    }

    private static T Loads<T>(
        ReadOnlySpan<byte> data, PickleConverter<T> converter, PickleOptions? options, PickleRegistry registry, out int consumed)
    {
        var machine = converter.RentMachine();
        try
        {
            var value = machine.Load(data, converter, registry, options ?? PickleOptions.Default, out consumed);
            if (value is null && !converter.TakesNone) throw UnexpectedNone(converter, consumed);
            return value!;
        }
        finally
        {
            converter.Return(machine);
        }
    }

    internal static UnpicklingException UnexpectedNone(PickleConverter converter, int consumed) => new(
        $"expected {converter.Expectation}, found None; load it with PickleConverters.Optional if there may be no value", consumed - 1, "STOP");

    private static UnpicklingException UnexpectedData(int consumed) => new(
        $"there are bytes after the end of the pickle; PickleOptions.TrailingData allows none", consumed);
}

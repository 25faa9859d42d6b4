using System.Globalization;

namespace PickleGen.Shelve.Values;

/// <summary>Values as pickles: by a converter or by a context.</summary>
internal abstract class ValueCodec<T>(PickleOptions options)
{
    /// <summary>How many bytes a value may have.</summary>
    public int MaxLength => options.Limits.MaxInputBytes;

    protected PickleOptions Options => options;

    /// <summary>Pickles the value of a key.</summary>
    public byte[] Dump(string key, T value)
    {
        try
        {
            return Dump(value);
        }
        catch (PicklingException error)
        {
            throw new PicklingException($"The value of '{key}': {error.Message}", error.Path, error);
        }
    }

    /// <summary>What is said of a value that is longer.</summary>
    public UnpicklingException TooLong(string key, long length) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"The value of '{key}' has {length} bytes, and the limit is {MaxLength}; PickleLimits.{nameof(PickleLimits.MaxInputBytes)} of PickleOptions.Limits sets the limit"));

    /// <summary>Reads the value of a key.</summary>
    public T Load(string key, byte[] pickle)
    {
        try
        {
            return Load(pickle);
        }
        catch (UnpicklingException error)
        {
            throw new UnpicklingException($"The value of '{key}': {error.Reason}", error.Offset, error.OpcodeName, error.Path, error);
        }
    }

    protected abstract byte[] Dump(T value);

    protected abstract T Load(byte[] pickle);
}

internal sealed class ConverterCodec<T>(PickleConverter<T> converter, PickleOptions options) : ValueCodec<T>(options)
{
    protected override byte[] Dump(T value) => Pickle.Dumps(value, converter, Options);

    protected override T Load(byte[] pickle) => Pickle.Loads(pickle, converter, Options);
}

internal sealed class ContextCodec(PickleContext context, PickleOptions options) : ValueCodec<object?>(options)
{
    protected override byte[] Dump(object? value) => Pickle.Dumps(value, context, Options);

    protected override object? Load(byte[] pickle) => Pickle.Loads(pickle, context, Options);
}

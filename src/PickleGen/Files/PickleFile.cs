using PickleGen.Files;

namespace PickleGen;

/// <summary>
/// Files of many pickles, one after another, as programs that call <c>pickle.dump</c> again and again on one file leave
/// them: append to them, read them object by object, find objects by number, and repair what a crash has cut off.
/// </summary>
/// <remarks>
/// The pickles are independent of each other; for those of a kept memo use <see cref="Unpickler"/>. Files compressed by gzip
/// or zlib are recognized by their content.
/// </remarks>
public static partial class PickleFile
{
    /// <summary>Appends a value of a <see cref="PickleableAttribute"/> type to a file, which is created if it is not there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="value">The value; null is None.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="PicklingException">Something the value refers to cannot be pickled; nothing has been written.</exception>
    /// <exception cref="IOException">It cannot be written, or somebody else appends to it.</exception>
    public static void Append<T>(string path, T value, PickleFileOptions? options = null)
        where T : IPickleable<T> => Append(path, value, T.Converter, options);

    /// <summary>Appends a value to a file by its converter. The file is created if it is not there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="value">The value; null is None.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="PicklingException">Something the value refers to cannot be pickled; nothing has been written.</exception>
    /// <exception cref="IOException">It cannot be written, or somebody else appends to it.</exception>
    public static void Append<T>(string path, T value, PickleConverter<T> converter, PickleFileOptions? options = null)
    {
        using var writer = new PickleFileWriter(path, options);
        writer.Write(value, converter);
    }

    /// <summary>Appends a value of any type the context knows to a file, which is created if it is not there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="value">The value; null is None.</param>
    /// <param name="context">The context.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="PicklingException">Something the value refers to cannot be pickled; nothing has been written.</exception>
    /// <exception cref="IOException">It cannot be written, or somebody else appends to it.</exception>
    public static void Append(string path, object? value, PickleContext context, PickleFileOptions? options = null)
    {
        using var writer = new PickleFileWriter(path, options);
        writer.Write(value, context);
    }

    /// <summary>Appends values of a <see cref="PickleableAttribute"/> type, one pickle each, while they are enumerated.</summary>
    /// <param name="path">The file. It is created if it is not there.</param>
    /// <param name="values">The values.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>How many there were.</returns>
    /// <exception cref="PicklingException">A value cannot be pickled; those before it have been written.</exception>
    /// <exception cref="IOException">It cannot be written, or somebody else appends to it.</exception>
    public static long AppendAll<T>(string path, IEnumerable<T> values, PickleFileOptions? options = null)
        where T : IPickleable<T> => AppendAll(path, values, T.Converter, options);

    /// <summary>Appends values by their converter, one pickle each, while they are enumerated.</summary>
    /// <param name="path">The file. It is created if it is not there.</param>
    /// <param name="values">The values.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>How many there were.</returns>
    /// <exception cref="PicklingException">A value cannot be pickled; those before it have been written.</exception>
    /// <exception cref="IOException">It cannot be written, or somebody else appends to it.</exception>
    public static long AppendAll<T>(string path, IEnumerable<T> values, PickleConverter<T> converter, PickleFileOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        using var writer = new PickleFileWriter(path, options);
        foreach (var value in values) writer.Write(value, converter);
        return writer.Count;
    }
}

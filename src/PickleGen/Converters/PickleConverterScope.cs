using System.ComponentModel;
using PickleGen.Reading;

namespace PickleGen;

/// <summary>
/// Used by generated code: the converters of generic types that are made for one root. Types that contain each other
/// find each other here instead of making converters without end.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PickleConverterScope
{
    private readonly Dictionary<Type, List<Entry>> _entries = [];

    /// <summary>The converter that has been made of these converters of the type arguments, or null.</summary>
    /// <typeparam name="T">The generic type with its type arguments.</typeparam>
    /// <param name="scope">The scope; null for a new one.</param>
    /// <param name="arguments">The converters of the type arguments, in order.</param>
    public static PickleConverter<T>? Find<T>(PickleConverterScope? scope, params ReadOnlySpan<PickleConverter> arguments)
    {
        if (scope is null || !scope._entries.TryGetValue(typeof(T), out var entries)) return null;
        foreach (var entry in entries)
        {
            if (AreSame(entry.Arguments, arguments)) return (PickleConverter<T>)entry.Converter;
        }

        return null;
    }

    /// <summary>Makes a converter known before those of its members are made.</summary>
    /// <param name="converter">The converter.</param>
    /// <param name="arguments">The converters of the type arguments, in order.</param>
    public void Add(PickleConverter converter, params ReadOnlySpan<PickleConverter> arguments)
    {
        ArgumentNullException.ThrowIfNull(converter);
        if (!_entries.TryGetValue(converter.Type, out var entries)) _entries.Add(converter.Type, entries = []);
        entries.Add(new Entry(converter, arguments.ToArray()));
    }

    private static bool AreSame(ReadOnlySpan<PickleConverter> left, ReadOnlySpan<PickleConverter> right)
    {
        if (left.Length != right.Length) return false;
        for (var i = 0; i < left.Length; i++)
        {
            if (!AreSame(left[i], right[i])) return false;
        }

        return true;
    }

    // Converters of lists and the like are made anew wherever they are needed; classes have one, which may lead back here.
    private static bool AreSame(PickleConverter left, PickleConverter right) =>
        ReferenceEquals(left, right)
        || (left is not (IClassConverter or Converters.IUnion)
            && left.GetType() == right.GetType()
            && left.Expectation == right.Expectation
            && AreSame(left.Parts, right.Parts));

    private readonly record struct Entry(PickleConverter Converter, PickleConverter[] Arguments);
}

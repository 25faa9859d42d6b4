using PickleGen.Contexts;
using PickleGen.Copying;

namespace PickleGen;

/// <summary>
/// Python's <c>copy.copy</c> and <c>copy.deepcopy</c>, and a comparison of the same depth: through the converters that
/// pickle a type, hooks included, and without a pickle.
/// </summary>
public static class PickleCopy
{
    /// <summary>Copies a value, one level deep: the members of the copy are those of the original.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="PicklingException">The value cannot be copied, or a hook failed.</exception>
    public static T Copy<T>(T value)
        where T : IPickleable<T> => Copy(value, T.Converter);

    /// <summary>Copies a value, one level deep, by its converter.</summary>
    /// <param name="value">The value, or null.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="PicklingException">The value cannot be copied, or a hook failed.</exception>
    public static T Copy<T>(T value, PickleConverter<T> converter)
    {
        ArgumentNullException.ThrowIfNull(converter);
        return Run(value, converter, converter.Registry, null, isShallow: true);
    }

    /// <summary>Copies a value of any type the context knows, one level deep.</summary>
    /// <param name="value">The value, or null.</param>
    /// <param name="context">The context.</param>
    /// <returns>The copy, of the type of the value.</returns>
    /// <exception cref="PicklingException">The value cannot be copied, or a hook failed.</exception>
    public static object? Copy(object? value, PickleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Run(value!, PickleConverters.Object, context.Registry, null, isShallow: true);
    }

    /// <summary>Copies a value and everything it is made of. What is one object in the original is one in the copy.</summary>
    /// <param name="value">The value, or null.</param>
    /// <param name="memo">What has been copied before; null to start anew.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="PicklingException">Something the value refers to cannot be copied, or a hook failed.</exception>
    public static T DeepCopy<T>(T value, PickleCopyMemo? memo = null)
        where T : IPickleable<T> => DeepCopy(value, T.Converter, memo);

    /// <summary>Copies a value and everything it is made of, by its converter.</summary>
    /// <param name="value">The value, or null.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="memo">What has been copied before; null to start anew.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="PicklingException">Something the value refers to cannot be copied, or a hook failed.</exception>
    public static T DeepCopy<T>(T value, PickleConverter<T> converter, PickleCopyMemo? memo = null)
    {
        ArgumentNullException.ThrowIfNull(converter);
        return Run(value, converter, converter.Registry, memo, isShallow: false);
    }

    /// <summary>Copies a value of any type the context knows, and everything it is made of.</summary>
    /// <param name="value">The value, or null.</param>
    /// <param name="context">The context.</param>
    /// <param name="memo">What has been copied before; null to start anew.</param>
    /// <returns>The copy, of the type of the value.</returns>
    /// <exception cref="PicklingException">Something the value refers to cannot be copied, or a hook failed.</exception>
    public static object? DeepCopy(object? value, PickleContext context, PickleCopyMemo? memo = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Run(value!, PickleConverters.Object, context.Registry, memo, isShallow: false);
    }

    /// <summary>Whether two values have the same types and members, however deep.</summary>
    /// <param name="left">One value, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <remarks>
    /// NaN equals NaN. The order of lists and ordered dictionaries counts, that of sets and other dictionaries does not. Which
    /// references lead to one object is not compared.
    /// </remarks>
    /// <exception cref="PicklingException">Something the values refer to cannot be pickled, or a hook failed.</exception>
    public static bool DeepEquals<T>(T left, T right)
        where T : IPickleable<T> => DeepEquals(left, right, T.Converter);

    /// <summary>Whether two values have the same types and members, however deep, by their converter.</summary>
    /// <param name="left">One value, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <exception cref="PicklingException">Something the values refer to cannot be pickled, or a hook failed.</exception>
    public static bool DeepEquals<T>(T left, T right, PickleConverter<T> converter)
    {
        ArgumentNullException.ThrowIfNull(converter);
        return RunEquals(left, right, converter, converter.Registry);
    }

    /// <summary>Whether two values of types that the context knows have the same types and members, however deep.</summary>
    /// <param name="left">One value, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <param name="context">The context.</param>
    /// <exception cref="PicklingException">Something the values refer to cannot be pickled, or a hook failed.</exception>
    public static bool DeepEquals(object? left, object? right, PickleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return RunEquals(left!, right!, PickleConverters.Object, context.Registry);
    }

    private static T Run<T>(T value, PickleConverter<T> converter, PickleRegistry registry, PickleCopyMemo? memo, bool isShallow)
    {
        if (value is null) return value;
        var machine = converter.RentMachine();
        var scratch = converter.RentScratch();
        var context = new CopyContext(machine, scratch, registry, memo?.Copies, isShallow);
        try
        {
            var copy = converter.Copy(context, value);
            context.Keep();
            return copy;
        }
        catch (Exception error) when (CopyErrors.Concerns(error))
        {
            throw CopyErrors.Wrap(error);
        }
        finally
        {
            context.Release();
            converter.Return(scratch);
            converter.Return(machine);
        }
    }

    private static bool RunEquals<T>(T left, T right, PickleConverter<T> converter, PickleRegistry registry)
    {
        var scratch = converter.RentScratch();
        try
        {
            return new EqualityContext(scratch, registry).AreEqual(converter, left, right);
        }
        catch (Exception error) when (CopyErrors.Concerns(error))
        {
            throw CopyErrors.Wrap(error);
        }
        finally
        {
            converter.Return(scratch);
        }
    }
}

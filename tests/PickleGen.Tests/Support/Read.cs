using PickleGen.Reading;

namespace PickleGen.Tests;

/// <summary>Loads by every plan; steps and guesses must not make a difference.</summary>
internal static class Read
{
    private static readonly ReadPlan[] Plans = [ReadPlan.Steps, ReadPlan.Guesses, ReadPlan.Plain];

    /// <summary>The value all plans agree on.</summary>
    public static T? Value<T>(byte[] pickle, PickleConverter<T> converter, PickleOptions? options = null)
    {
        var outcomes = Plans.Select(plan => Load(pickle, converter, options, plan)).ToArray();
        if (outcomes[0].Error is { } error) throw new Xunit.Sdk.XunitException($"refused: {error.Message}\n{Convert.ToHexString(pickle)}");
        foreach (var outcome in outcomes)
        {
            Assert.Null(outcome.Error);
            Assert.Equal(Written(outcomes[0].Value, converter), Written(outcome.Value, converter));
        }

        return outcomes[0].Value;
    }

    /// <summary>The value of a type, by all plans.</summary>
    public static T? Value<T>(byte[] pickle, PickleOptions? options = null)
        where T : IPickleable<T> => Value(pickle, T.Converter, options);

    /// <summary>The value of an untyped load.</summary>
    public static object? Any(byte[] pickle, PickleOptions? options = null) => Value(pickle, PickleConverters.Object, options);

    /// <summary>The error all plans agree on.</summary>
    public static UnpicklingException Error<T>(byte[] pickle, PickleConverter<T> converter, PickleOptions? options = null)
    {
        var outcomes = Plans.Select(plan => Load(pickle, converter, options, plan)).ToArray();
        Assert.All(outcomes, outcome => Assert.NotNull(outcome.Error));
        Assert.Equal(outcomes[2].Error!.Reason, outcomes[0].Error!.Reason);
        return outcomes[0].Error!;
    }

    /// <summary>The error of a typed load, by all plans.</summary>
    public static UnpicklingException Error<T>(byte[] pickle, PickleOptions? options = null)
        where T : IPickleable<T> => Error(pickle, T.Converter, options);

    /// <summary>The error of an untyped load.</summary>
    public static UnpicklingException AnyError(byte[] pickle, PickleOptions? options = null) => Error(pickle, PickleConverters.Object, options);

    private static (T? Value, UnpicklingException? Error) Load<T>(byte[] pickle, PickleConverter<T> converter, PickleOptions? options, ReadPlan plan)
    {
        try
        {
            return (Pickle.Loads(pickle, converter, (options ?? PickleOptions.Default) with { Plan = plan }), null);
        }
        catch (UnpicklingException error)
        {
            return (default, error);
        }
    }

    private static string Written<T>(T? value, PickleConverter<T> converter)
    {
        try
        {
            return Convert.ToHexString(Pickle.Dumps(value!, converter));
        }
        catch (PicklingException error)
        {
            return error.Message;
        }
    }
}

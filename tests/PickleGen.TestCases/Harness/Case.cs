namespace Cases.Harness;

/// <summary>What both kinds of case share.</summary>
public abstract class Case<T>(string name, T value) : ICase
{
    public string Name { get; } = name;

    public T Value { get; } = value;

    /// <summary>The module of the model; the classes stand in <see cref="Source"/>.</summary>
    public string Module { get; init; } = "cases";

    /// <summary>The Python source of <see cref="Module"/>.</summary>
    public string Source { get; init; } = "";

    public IReadOnlyList<(string Name, string Source)> MoreModules { get; init; } = [];

    public IReadOnlyList<(string Name, string Source)> Modules => [(Module, Source), .. MoreModules];

    public required string PythonCheck { get; init; }

    public bool Python2 { get; init; } = true;

    /// <summary>Why CPython writes the loaded value differently, if it does.</summary>
    public string? OtherBytesBecause { get; init; }

    public bool SameBytes => OtherBytesBecause is null;

    object? ICase.Value => Value;

    public abstract byte[] Dumps(int protocol);

    public abstract object? RoundTrip(byte[] pickle, PickleOptions? options = null);

    public virtual object? Copy(bool deep) => deep ? PickleCopy.DeepCopy(Value, Converter) : PickleCopy.Copy(Value, Converter);

    public virtual bool DeepEquals(object? other) => PickleCopy.DeepEquals(Value, (T)other!, Converter);

    public virtual byte[] DumpsOther(object? other) => Pickle.Dumps((T)other!, Converter);

    protected abstract PickleConverter<T> Converter { get; }

    public string Describe(object? value) => Description.Of(value);

    public bool Equal(object? loaded) => Describe(loaded) == Describe(Value);

    public override string ToString() => Name;

    protected static PickleOptions Options(int protocol) => new() { Protocol = protocol };
}

/// <summary>A root that finds its converter by itself, because it is [Pickleable].</summary>
public sealed class ModelCase<T>(string name, T value) : Case<T>(name, value)
    where T : IPickleable<T>
{
    protected override PickleConverter<T> Converter => T.Converter;

    public override byte[] Dumps(int protocol) => Pickle.Dumps(Value, Options(protocol));

    public override object? RoundTrip(byte[] pickle, PickleOptions? options = null) => Pickle.Loads<T>(pickle, options);
}

/// <summary>A root that a context knows.</summary>
public sealed class ContextCase<T>(string name, T value, PickleContext context) : Case<T>(name, value)
{
    protected override PickleConverter<T> Converter => context.GetConverter<T>()!;

    public override object? Copy(bool deep) => deep ? PickleCopy.DeepCopy((object?)Value, context) : PickleCopy.Copy((object?)Value, context);

    public override bool DeepEquals(object? other) => PickleCopy.DeepEquals(Value, other, context);

    public override byte[] DumpsOther(object? other) => context.Dumps((T)other!);

    public override byte[] Dumps(int protocol) => context.Dumps(Value, Options(protocol));

    public override object? RoundTrip(byte[] pickle, PickleOptions? options = null) => context.Loads<T>(pickle, options);
}

/// <summary>A root whose converter is composed.</summary>
public sealed class RootCase<T>(string name, T value, PickleConverter<T> converter) : Case<T>(name, value)
{
    protected override PickleConverter<T> Converter => converter;

    public override byte[] Dumps(int protocol) => Pickle.Dumps(Value, converter, Options(protocol));

    public override object? RoundTrip(byte[] pickle, PickleOptions? options = null) => Pickle.Loads(pickle, converter, options);
}

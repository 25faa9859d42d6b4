using System.Globalization;

namespace Cases.Matrix;

/// <summary>What all types of the matrix hold.</summary>
public interface IItem
{
    int Number { get; }

    string? Title { get; }

    List<double> Parts { get; }
}

/// <summary>The same, where members are set one by one.</summary>
public interface IMutableItem : IItem
{
    new string? Title { get; set; }

    new List<double> Parts { get; set; }

    string? IItem.Title => Title;

    List<double> IItem.Parts => Parts;
}

/// <summary>One type shape as one Python shape.</summary>
public interface ICell
{
    string Shape { get; }

    PickleAs As { get; }

    /// <summary>Whether Python sees no class.</summary>
    bool IsPlain => As is PickleAs.Dict or PickleAs.Tuple or PickleAs.List;

    /// <summary>The Python class, in the module <c>matrix</c>.</summary>
    string PythonClass { get; }

    /// <summary>The Python names of the members, in order.</summary>
    IReadOnlyList<string> Fields { get; }

    byte[] Dumps(int protocol);

    IItem Loads(byte[] pickle);

    /// <summary>A copy that is not made by way of a pickle, and its pickle.</summary>
    (IItem Copy, byte[] Pickle, bool IsEqual) DeepCopy();
}

/// <summary>A cell with the converter of its root.</summary>
public sealed class Cell<T>(string shape, PickleAs python, string pythonClass, T value, PickleConverter<T> converter, int more = 0) : ICell
    where T : IItem
{
    public string Shape => shape;

    public PickleAs As => python;

    public string PythonClass => pythonClass;

    public IReadOnlyList<string> Fields { get; } =
        ["number", "title", "parts", .. Enumerable.Range(0, more).Select(i => string.Create(CultureInfo.InvariantCulture, $"more{i:00}"))];

    public byte[] Dumps(int protocol) => Pickle.Dumps(value, converter, new PickleOptions { Protocol = protocol });

    public IItem Loads(byte[] pickle) => Pickle.Loads(pickle, converter);

    public (IItem Copy, byte[] Pickle, bool IsEqual) DeepCopy()
    {
        var copy = PickleCopy.DeepCopy(value, converter);
        return (copy, Pickle.Dumps(copy, converter), PickleCopy.DeepEquals(value, copy, converter));
    }

    public override string ToString() => $"{shape} as {python}";
}

public static class Cell
{
    public static ICell Of<T>(string shape, PickleAs python, string pythonClass, T value, int more = 0)
        where T : IItem, IPickleable<T> => new Cell<T>(shape, python, pythonClass, value, PickleConverters.For<T>(), more);
}

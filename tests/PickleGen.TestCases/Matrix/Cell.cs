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

    /// <summary>The Python class, in the module <c>matrix</c>.</summary>
    string PythonClass { get; }

    byte[] Dumps(int protocol);

    IItem Loads(byte[] pickle);
}

/// <summary>A cell with the converter of its root.</summary>
public sealed class Cell<T>(string shape, PickleAs python, string pythonClass, T value, PickleConverter<T> converter) : ICell
    where T : IItem
{
    public string Shape => shape;

    public PickleAs As => python;

    public string PythonClass => pythonClass;

    public byte[] Dumps(int protocol) => Pickle.Dumps(value, converter, new PickleOptions { Protocol = protocol });

    public IItem Loads(byte[] pickle) => Pickle.Loads(pickle, converter);

    public override string ToString() => $"{shape} as {python}";
}

public static class Cell
{
    public static ICell Of<T>(string shape, PickleAs python, string pythonClass, T value)
        where T : IItem, IPickleable<T> => new Cell<T>(shape, python, pythonClass, value, PickleConverters.For<T>());
}

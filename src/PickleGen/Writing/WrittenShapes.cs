namespace PickleGen.Writing;

/// <summary>Where the names of the types of a dump stand in its memo. Kept between dumps, and then forgotten when first used.</summary>
internal sealed class WrittenShapes
{
    private const int Recent = 16;

    private readonly Dictionary<ObjectShape, WrittenShape> _shapes = new(ReferenceEqualityComparer.Instance);
    private readonly WrittenShape?[] _recent = new WrittenShape?[Recent];
    private int _dump;

    public WrittenShape this[ObjectShape shape]
    {
        get
        {
            var recent = _recent[shape.Hash % Recent];
            return recent is not null && ReferenceEquals(recent.Shape, shape) && recent.Dump == _dump ? recent : Find(shape);
        }
    }

    /// <summary>Forgets memo entries from an index on.</summary>
    public void ForgetFrom(int index)
    {
        foreach (var written in _shapes.Values) written.ForgetFrom(index);
    }

    public void Clear() => _dump++;

    private WrittenShape Find(ObjectShape shape)
    {
        if (!_shapes.TryGetValue(shape, out var written)) _shapes.Add(shape, written = new WrittenShape(shape));
        written.Begin(_dump);
        return _recent[shape.Hash % Recent] = written;
    }
}

/// <summary>Where the names of a type stand in the memo; -1 where one has not been written yet.</summary>
internal sealed class WrittenShape
{
    public WrittenShape(ObjectShape shape)
    {
        Shape = shape;
        Keys = new int[shape.Count];
        ForgetFrom(-1);
    }

    public ObjectShape Shape { get; }

    /// <summary>The memo indexes of the keys.</summary>
    public int[] Keys { get; }

    /// <summary>The memo index of the class.</summary>
    public int Class { get; set; }

    /// <summary>The dump for which all this holds.</summary>
    public int Dump { get; private set; }

    public void Begin(int dump)
    {
        if (Dump == dump) return;
        Dump = dump;
        ForgetFrom(-1);
    }

    public void ForgetFrom(int index)
    {
        if (Class >= index) Class = -1;
        foreach (ref var key in Keys.AsSpan())
        {
            if (key >= index) key = -1;
        }
    }
}

namespace PickleGen.Tools;

internal ref partial struct ScanMachine
{
    // What CPython itself can write.
    private const int DeepestUsual = 10_000;

    private readonly void PushContainer(AbstractKind kind, int at, int depth)
    {
        if (depth > DeepestUsual) Find(ScanRule.Nesting);
        _stack.Push(new(kind, at, depth));
    }

    private readonly void MakeTuple(int count)
    {
        var depth = 0;
        var first = default(AbstractValue);
        for (; count > 0; count--)
        {
            first = _stack.Pop();
            depth = Math.Max(depth, first.Depth);
        }

        PushContainer(AbstractKind.Tuple, Origin(first), depth + 1);
    }

    private readonly void MakeTuple()
    {
        var items = _stack.PopToMark();
        var kind = IsStorageId(items) ? AbstractKind.StorageId : AbstractKind.Tuple;
        PushContainer(kind, items.Length == 0 ? _at : Origin(items[0]), Deepest(items) + 1);
    }

    private readonly void Make(AbstractKind kind)
    {
        var items = _stack.PopToMark();
        PushContainer(kind, _at, Deepest(items) + 1);
    }

    private readonly void MakeDict()
    {
        var items = _stack.PopToMark();
        if (items.Length % 2 != 0) Find(ScanRule.Malformed, "a key has no value");
        PushContainer(AbstractKind.Dict, _at, Deepest(items) + 1);
    }

    private readonly void Append()
    {
        var item = _stack.Pop();
        Fill(AbstractKind.List, item.Depth);
    }

    private readonly void SetItem()
    {
        var value = _stack.Pop();
        var key = _stack.Pop();
        Fill(AbstractKind.Dict, Math.Max(key.Depth, value.Depth));
    }

    private readonly void AddAll(AbstractKind target)
    {
        var items = _stack.PopToMark();
        if (target == AbstractKind.Dict && items.Length % 2 != 0) Find(ScanRule.Malformed, "a key has no value");
        Fill(target, Deepest(items));
    }

    // What a call has made may be a list or a dict of its own.
    private readonly void Fill(AbstractKind expected, int depth)
    {
        var target = _stack.Peek();
        if (target.Kind != expected && target.Kind is not (AbstractKind.Made or AbstractKind.Outside or AbstractKind.Unknown or AbstractKind.Lost))
            Find(ScanRule.Malformed, "something is put into what takes nothing");
        if (depth >= DeepestUsual) Find(ScanRule.Nesting);
        _stack.Replace(target.Deeper(depth + 1));
    }

    // PyTorch's: ('storage', class, key, device, length).
    private readonly bool IsStorageId(ReadOnlySpan<AbstractValue> items) =>
        items.Length is >= 5 and <= 6 && items[0].Kind == AbstractKind.Text && items[1].Kind == AbstractKind.Global
        && _record.ModuleOf(items[1].At) is "torch" or "torch.storage" && ConstantText.At(_data, items[0].At) == "storage";

    private static int Deepest(ReadOnlySpan<AbstractValue> items)
    {
        var depth = 0;
        foreach (var item in items) depth = Math.Max(depth, item.Depth);
        return depth;
    }

    // Where the opcodes start that made a value.
    private readonly int Origin(AbstractValue value) =>
        value.Kind is AbstractKind.Global or AbstractKind.Made ? _record.OffsetOf(value.At) : value.At;
}

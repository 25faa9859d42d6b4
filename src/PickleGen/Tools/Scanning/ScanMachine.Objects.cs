namespace PickleGen.Tools;

internal ref partial struct ScanMachine
{
    private readonly void Call(PickleScanUsage usage)
    {
        var arguments = _stack.Pop();
        var callable = _stack.Pop();
        if (arguments.Kind is AbstractKind.Text or AbstractKind.Scalar or AbstractKind.Bytes or AbstractKind.Dict or AbstractKind.Set or AbstractKind.FrozenSet)
            Find(ScanRule.Malformed, "the arguments are no tuple");
        Made(callable, usage, arguments);
    }

    private readonly void NewObjEx()
    {
        _stack.Pop();
        Call(PickleScanUsage.Instantiated);
    }

    private readonly void Inst()
    {
        var name = NameInLines();
        var items = _stack.PopToMark();
        Made(new(AbstractKind.Global, name), PickleScanUsage.Called, items.Length == 0 ? default : new(AbstractKind.Tuple, Origin(items[0])));
    }

    private readonly void Obj()
    {
        var items = _stack.PopToMark();
        if (items.Length == 0) Find(ScanRule.Malformed, "there is no class");
        var callable = items.Length == 0 ? new(AbstractKind.Lost, _at) : items[0];
        Made(callable, PickleScanUsage.Called, items.Length < 2 ? default : new(AbstractKind.Tuple, Origin(items[1])));
    }

    private readonly void Build()
    {
        var state = _stack.Pop();
        var target = _stack.Peek();
        switch (target.Kind)
        {
            case AbstractKind.Global:
                _record.Use(target.At, PickleScanUsage.Built);
                Find(ScanRule.StateOfClass);
                break;
            case AbstractKind.Made:
                _record.Use(target.At, PickleScanUsage.Built);
                break;
            case AbstractKind.Outside or AbstractKind.Unknown or AbstractKind.Lost:
                break;
            default:
                Find(ScanRule.Malformed, "a value gets a state that has none");
                break;
        }

        if (state.Depth >= DeepestUsual) Find(ScanRule.Nesting);
        _stack.Replace(target.Deeper(state.Depth + 1));
    }

    private readonly void Made(AbstractValue callable, PickleScanUsage usage, AbstractValue arguments)
    {
        if (callable.Kind != AbstractKind.Global)
        {
            if (callable.Kind is AbstractKind.Made or AbstractKind.Unknown or AbstractKind.Outside) Find(ScanRule.ComputedCall);
            else Find(ScanRule.Malformed, "something is called that cannot be");
            _stack.Push(callable.Kind == AbstractKind.Made ? callable : new(AbstractKind.Unknown, _at));
            return;
        }

        if (_record.Use(callable.At, usage) && arguments.Kind == AbstractKind.Tuple)
            _record.Arguments(callable.At, ArgumentSummary.Of(_data[..(_at + 1)], arguments.At));
        PushContainer(AbstractKind.Made, callable.At, arguments.Depth + 1);
    }

    private readonly void BinPersId()
    {
        if (_stack.Pop().Kind != AbstractKind.StorageId) Find(ScanRule.PersistentId);
        Push(AbstractKind.Outside);
    }
}

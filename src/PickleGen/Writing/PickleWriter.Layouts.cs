using PickleGen.Opcodes;
using PickleGen.Reading;
using PickleGen.Writing;

namespace PickleGen;

// Objects that are no instances with a dict of attributes. Generated code writes its members one after the other in any
// case; what stands between them is decided here.
public ref partial struct PickleWriter
{
    /// <summary>Starts an object with one of the other layouts: its members follow.</summary>
    internal void StartLayout(ObjectShape shape, object? identity)
    {
        StartMembers(shape, identity);
        switch (shape.Layout)
        {
            case ObjectLayout.Tuple when shape.Count == 0:
                WriteEmptyTuple();
                break;
            case ObjectLayout.Tuple:
                StartTuple(shape.Count);
                break;
            case ObjectLayout.List:
                StartList(identity);
                break;
            case ObjectLayout.Dict:
                StartAttributes(shape.Count, identity);
                break;
            default:
                StartCreation(shape);
                if (shape.Arguments == 0) EndCreation(shape, identity);
                break;
        }
    }

    /// <summary>Starts the members of an object that has been written otherwise.</summary>
    internal void StartMembers(ObjectShape shape, object? identity)
    {
        Enter();
        PushFrame(new StateFrame { Shape = shape, Keys = _state.Shapes[shape].Keys, Identity = identity });
    }

    internal void EndMembers(ObjectShape shape)
    {
        PopFrame();
        Leave();
        if (shape.Count > shape.Arguments) EndLayoutState(shape.Layout, shape.Count - shape.Arguments);
    }

    internal void EndLayout(ObjectShape shape)
    {
        var identity = _state.Frames[_frames - 1].Identity;
        switch (shape.Layout)
        {
            case ObjectLayout.Tuple when shape.Count > 0:
                if (identity is null || !TryEndRecursiveTuple(identity, shape.Count)) EndTuple(shape.Count, identity);
                break;
            case ObjectLayout.List:
                if (shape.Count > 0) AfterItem(shape.Count - 1, shape.Count);
                EndList();
                break;
            case ObjectLayout.Dict:
                if (shape.Count > 0) EndAttributes(shape.Count);
                break;
            case ObjectLayout.Tuple:
                break;
            default:
                if (shape.Arguments > 0 && shape.Arguments == shape.Count) EndCreation(shape, identity);
                EndMembers(shape);
                return;
        }

        PopFrame();
        Leave();
    }

    private void LayoutMember(ref StateFrame frame, int index)
    {
        var shape = frame.Shape;
        var first = shape.Arguments;
        _member = index;
        if (index < first || shape.Layout == ObjectLayout.Tuple) return;
        if (index == first && !shape.IsPlain)
        {
            if (first > 0) EndCreation(shape, frame.Identity);
            StartLayoutState(shape.Layout, shape.Count - first);
        }

        if (shape.Layout is ObjectLayout.Values or ObjectLayout.List)
        {
            if (index > first) AfterItem(index - first - 1, shape.Count - first);
            BeforeItem(index - first, shape.Count - first);
            return;
        }

        if (_protocol == 0 && index > first) Op(Opcode.SetItem);
        WriteKey(ref frame, index);
    }

    // The class and its arguments, up to the memo entry of the object.
    private void StartCreation(ObjectShape shape)
    {
        var count = shape.Arguments;
        StartValue();
        switch (CreationOf(shape))
        {
            case Creation.Opcode:
                WriteGlobal(shape.Global);
                StartItems(count);
                break;
            case Creation.NewObj:
                WriteGlobal(WellKnown.NewObj);
                StartTuple(count + 1);
                WriteGlobal(shape.Global);
                break;
            case Creation.ReconstructTuple:
                WriteGlobal(WellKnown.Reconstructor);
                StartTuple(3);
                WriteGlobal(shape.Global);
                WriteGlobal(WellKnown.Tuple);
                StartItems(count);
                break;
            default:
                WriteGlobal(WellKnown.Reconstructor);
                StartTuple(3);
                WriteGlobal(shape.Global);
                WriteGlobal(WellKnown.Object);
                WriteNone();
                break;
        }
    }

    private void EndCreation(ObjectShape shape, object? identity)
    {
        var count = shape.Arguments;
        switch (CreationOf(shape))
        {
            case Creation.Opcode:
                if (count > 0) EndTuple(count, null);
                Op(shape.Layout == ObjectLayout.Call ? Opcode.Reduce : Opcode.NewObj);
                break;
            case Creation.NewObj:
                EndCall(count + 1);
                break;
            case Creation.ReconstructTuple:
                if (count > 0) EndTuple(count, null);
                EndCall(3);
                break;
            default:
                EndCall(3);
                break;
        }

        // Arguments may lead back to the object and so have written it, whole.
        if (!TryEndRecursive(identity)) MemoizeObject(identity);
    }

    private void StartItems(int count)
    {
        if (count > 0) StartTuple(count);
        else WriteEmptyTuple();
    }

    private readonly Creation CreationOf(ObjectShape shape) =>
        _protocol >= 2 || shape.Layout == ObjectLayout.Call ? Creation.Opcode
        : shape.Layout == ObjectLayout.NamedTuple ? Creation.ReconstructTuple
        : shape.Arguments > 0 ? Creation.NewObj
        : Creation.Reconstruct;

    private enum Creation
    {
        /// <summary>NEWOBJ or REDUCE with a class and a tuple.</summary>
        Opcode,

        /// <summary><c>copyreg.__newobj__(cls, *args)</c></summary>
        NewObj,

        /// <summary><c>copyreg._reconstructor(cls, tuple, items)</c></summary>
        ReconstructTuple,

        /// <summary><c>copyreg._reconstructor(cls, object, None)</c></summary>
        Reconstruct,
    }

    private void StartLayoutState(ObjectLayout layout, int count)
    {
        switch (layout)
        {
            case ObjectLayout.Values:
                StartList(null);
                break;
            case ObjectLayout.Slots:
                StartTuple(2);
                WriteNone();
                StartAttributes(count, null);
                break;
            default:
                StartAttributes(count, null);
                break;
        }
    }

    private void EndLayoutState(ObjectLayout layout, int count)
    {
        switch (layout)
        {
            case ObjectLayout.Values:
                AfterItem(count - 1, count);
                EndList();
                break;
            case ObjectLayout.Slots:
                EndAttributes(count);
                EndTuple(2, null);
                break;
            default:
                EndAttributes(count);
                break;
        }

        Op(Opcode.Build);
    }

    private void EndAttributes(int count) => Op(_protocol == 0 || count == 1 ? Opcode.SetItem : Opcode.SetItems);

    /// <summary>Starts an instance of a subclass of a container, which the protocol makes of its items: they follow.</summary>
    internal void StartSubclass(ObjectShape shape)
    {
        if (shape.Layout == ObjectLayout.SetSubclass)
        {
            StartCall(shape.Global, 1);
            return;
        }

        // copyreg._reconstructor(cls, list, items)
        StartCall(WellKnown.Reconstructor, 3);
        WriteGlobal(shape.Global);
        WriteGlobal(shape.Layout == ObjectLayout.ListSubclass ? WellKnown.List : WellKnown.Dict);
    }

    /// <summary>Starts the list or dict of items that is an argument.</summary>
    internal void StartArgument(ContainerKind kind)
    {
        if (kind != ContainerKind.Dict)
        {
            StartList(null);
            return;
        }

        Enter();
        StartAttributes(0, null);
    }

    internal void EndArgument(ContainerKind kind, int count)
    {
        if (kind == ContainerKind.Dict) EndDict(count);
        else EndList();
    }

    internal void EndSubclass(ObjectShape shape, object identity)
    {
        EndCall(shape.Layout == ObjectLayout.SetSubclass ? 1 : 3);
        if (!TryEndRecursive(identity)) MemoizeObject(identity);
    }
}

using PickleGen.Opcodes;

namespace PickleGen.Reading;

internal sealed partial class PickleMachine
{
    // Where values of a batch stand while they are applied: the way an error names ends there.
    private int _pathEnd = -1;
    private int _pathTarget = -1;

    private void ExecuteMark(ref PickleReader reader)
    {
        var target = _count > _fence ? _stack[_count - 1] : default;
        PushMark();
        if (target.Tag == (object)SlotTag.Object && TryExecuteBatch(ref reader, target.Value!))
        {
            DropMark();
            return;
        }

        if (!_stepping) return;

        // The batch of a typed container or a state: steps can go on here, whatever came before.
        switch (target.Tag)
        {
            case StateSink sink when sink.State.Converter.StepMembers(ref reader, target.Value!, sink.State):
                DropMark();
                break;
            case PickleConverter converter when converter.StepItems(ref reader, target.Value!):
                DropMark();
                break;
        }
    }

    private void PushContainer(ContainerKind kind)
    {
        if (_guessing)
        {
            if (kind == ContainerKind.Dict && _count > _fence && Top is { Tag: ClassState { Converter: { WholeState: null, Shape.IsSpecial: false } } state, Bits: 1 })
            {
                state.Open();
                Push(new PickleSlot(Top.Value, state.Sink));
                return;
            }

            if (Expected() is { } expected && expected.NewContainer(kind) is { } container)
            {
                ChargeObject(ObjectBytes);
                if (_count > _fence && Top is { Tag: ClassState { Converter.WholeState: not null }, Bits: 1 }) Top.Bits |= PickleSlot.Filling;
                Push(new PickleSlot(container, expected));
                return;
            }
        }

        ChargeObject(kind == ContainerKind.List ? BoxBytes + ItemBytes : ObjectBytes);
        Push(PickleSlot.Object(kind switch
        {
            ContainerKind.List => new List<object?>(),
            ContainerKind.Dict => new PyDict(),
            _ => new PySet(),
        }));
    }

    // The converter of the value that starts now, as far as the stack tells: a member after its key, an item of a
    // typed collection, the root. Only a guess: a part of a bigger value may start here as well.
    private PickleConverter? Expected()
    {
        if (_count == 0) return _markCount == 0 ? _root : null;
        if (_count > _fence && Top is { Tag: ClassState { Converter.WholeState: { } whole }, Bits: 1 }) return whole;
        if (_fence > 0 && _stack[_fence - 1] is { Tag: StateSink or PickleConverter } target)
            return ExpectedIn(target, _count - _fence);
        if (_count == _fence) return null;
        ref var top = ref _stack[_count - 1];
        if (top.Tag is PickleConverter { KeyConverter: null } list) return list.ItemConverter;
        return _count - 1 > _fence && _stack[_count - 2] is { Tag: StateSink or PickleConverter { KeyConverter: not null } } below
            ? ExpectedIn(below, 1)
            : null;
    }

    private PickleConverter? ExpectedIn(in PickleSlot target, int items)
    {
        if (target.Tag is StateSink sink)
        {
            if (items % 2 == 0) return null;
            var member = MemberOf(_stack[_count - 1], sink.State);
            if (member < 0) member = AliasOf(_stack[_count - 1].Value, sink.State);
            return member < 0 ? null : sink.State.Converter.MemberConverter(member);
        }

        var converter = (PickleConverter)target.Tag!;
        if (converter.KeyConverter is not { } keys) return converter.ItemConverter;
        return items % 2 == 0 ? keys : converter.ItemConverter;
    }

    private void ExecuteTuple(int count)
    {
        Require(count);
        ChargeTuple(count);
        var items = new object?[count];
        for (var i = 0; i < count; i++) items[i] = ToObject(_stack[_count - count + i]);
        Truncate(_count - count);
        Push(PickleSlot.Object(PyTuple.Adopt(items)));
    }

    private void ExecuteFrozenSet()
    {
        var items = PopToMark();
        ChargeObject(ObjectBytes + ((long)EntryBytes * items.Length));
        MeetAll(items);
        Push(PickleSlot.Object(new PyFrozenSet(items)));
    }

    private void ExecuteListOfMark()
    {
        var mark = PlainMark();
        DropMark();
        if (_guessing && mark == _count && Expected() is { } expected && expected.NewContainer(ContainerKind.List) is { } typed)
        {
            Push(new PickleSlot(typed, expected));
            return;
        }

        ChargeTuple(_count - mark);
        var list = new List<object?>(_count - mark);
        for (var i = mark; i < _count; i++) list.Add(ToObject(_stack[i]));
        Truncate(mark);
        Push(PickleSlot.Object(list));
    }

    private void ExecuteDictOfMark()
    {
        var mark = PlainMark();
        if ((_count - mark) % 2 != 0) throw Error("odd number of items for DICT");
        DropMark();
        if (mark == _count)
        {
            PushContainer(ContainerKind.Dict);
            return;
        }

        ChargeObject(ObjectBytes);
        var dict = new PyDict();
        for (var i = mark; i < _count; i += 2) SetKey(dict, ToObject(_stack[i]), ToObject(_stack[i + 1]));
        Truncate(mark);
        Push(PickleSlot.Object(dict));
    }

    private void ExecuteAppend()
    {
        Require(2);
        _pathEnd = _count - 1;
        _pathTarget = _count - 2;
        AppendTo(_stack[_count - 2], _stack[_count - 1]);
        _pathEnd = _pathTarget = -1;
        Pop();
    }

    private void ExecuteAppends()
    {
        var mark = BatchMark(ContainerKind.List);
        if (_stack[mark - 1].Value is List<object?> list) MakeRoom(list, _count - mark);
        _pathTarget = mark - 1;
        for (var i = mark; i < _count; i++)
        {
            _pathEnd = i;
            AppendTo(_stack[mark - 1], _stack[i]);
        }

        EndBatch(mark);
    }

    // Exactly what the batches of a pickler need, as long as the array is no large object: those stay until a full
    // collection, and keep alive what they refer to.
    private static void MakeRoom(List<object?> list, int count)
    {
        const int Batch = 1000;
        const int Large = 85_000 / 8;
        var total = list.Count + count;
        if (total > list.Capacity && (list.Count == 0 || (count >= Batch && total < Large))) list.Capacity = total;
    }

    private void ExecuteSetItem(ref PickleReader reader)
    {
        Require(3);
        _pathEnd = _count - 1;
        _pathTarget = _count - 3;
        SetOn(ref reader, ref _stack[_count - 3], _count - 2);
        _pathEnd = _pathTarget = -1;
        Truncate(_count - 2);
    }

    private void ExecuteSetItems(ref PickleReader reader)
    {
        var mark = BatchMark(ContainerKind.Dict);
        if ((_count - mark) % 2 != 0) throw Error("odd number of items for SETITEMS");
        if (_stack[mark - 1].Value is PyDict { Count: 0 } dict) dict.EnsureCapacity((_count - mark) / 2);
        for (var i = mark; i < _count; i += 2)
        {
            _pathEnd = i + 1;
            SetOn(ref reader, ref _stack[mark - 1], i);
        }

        EndBatch(mark);
    }

    private void ExecuteAddItems()
    {
        var mark = BatchMark(ContainerKind.Set);
        _pathTarget = mark - 1;
        ref var target = ref _stack[mark - 1];
        for (var i = mark; i < _count; i++)
        {
            _pathEnd = i;
            if (target.Tag is PickleConverter converter) converter.AddItem(target.Value!, _stack[i], this);
            else if (ItemsOf(target, ContainerKind.Set) is { } items) items.Add(target.Value!, _stack[i], this);
            else if (target.Value is PySet set) AddTo(set, ToObject(_stack[i]));
            else (ReducerOf(target) ?? throw Error($"cannot add items to {Describe(target)}")).Add(target.Value!, ToObject(_stack[i]), this);
        }

        EndBatch(mark);
    }

    // The items of an object of a class that is a collection too.
    private PickleItems? ItemsOf(in PickleSlot target, ContainerKind kind) =>
        target.Tag is ClassState { Converter.Items: { } items } && items.Kind == kind ? items : null;

    // The hand-written converter of an object that is complete but for what comes now.
    private IReduceConverter? ReducerOf(in PickleSlot target) =>
        target.Tag == (object)SlotTag.Object && target.Value is { } value ? _registry.Find(value.GetType())?.CaseOf(value.GetType()) as IReduceConverter : null;

    private void AddTo(PySet set, object? item)
    {
        RequireHashable(item);
        Charge(EntryBytes);
        if (IsProgramHashed(item) && set.Count > CollisionMeter<object?>.Uncounted) MeetGeneral(set, item);
        set.Add(item);
        NoteAdoption(set, item);
    }

    private void SetKey(PyDict dict, object? key, object? value)
    {
        RequireHashable(key);
        Charge(EntryBytes);
        if (IsProgramHashed(key) && dict.Count > CollisionMeter<object?>.Uncounted) MeetGeneral(dict, key);
        dict.SetHashable(key, value);
    }

    /// <summary>Refuses what Python has no hash for.</summary>
    internal void RequireHashable(object? key)
    {
        if (!PyEquality.IsHashable(key)) throw Unhashable(key);
    }

    private UnpicklingException Unhashable(object? key) => Error($"{Describe(key!)} cannot be a key or an item of a set");

    private void EndBatch(int mark)
    {
        _pathEnd = _pathTarget = -1;
        Truncate(mark);
        DropMark();
    }

    private void AppendTo(in PickleSlot target, in PickleSlot item)
    {
        if (target.Tag is PickleConverter converter)
        {
            if (converter.ContainerKind != ContainerKind.List) throw Misguess();
            converter.AddItem(target.Value!, item, this);
            return;
        }

        if (ItemsOf(target, ContainerKind.List) is { } items)
        {
            items.Add(target.Value!, item, this);
            return;
        }

        switch (target.Value)
        {
            case List<object?> list:
                var value = ToObject(item);
                Charge(ItemBytes);
                list.Add(value);
                NoteAdoption(list, value);
                break;
            case PyObject instance:
                Charge(ItemBytes);
                (instance.ListItems ??= []).Add(ToObject(item));
                break;
            case IAppendable appendable:
                var appended = ToObject(item);
                Charge(ItemBytes);
                appendable.Append(appended);
                NoteAdoption(appendable, appended);
                break;
            default:
                (ReducerOf(target) ?? throw Error($"cannot append to {Describe(target)}")).Append(target.Value!, ToObject(item), this);
                break;
        }
    }

    // Sets the key at the index of the stack, and the value after it, on a dict, a state or something like them.
    private void SetOn(ref PickleReader reader, ref PickleSlot target, int key)
    {
        ref var value = ref _stack[key + 1];
        switch (target.Tag)
        {
            case StateSink sink:
                var member = MemberOf(_stack[key], sink.State);
                if (member < 0)
                {
                    // The dict that a state is takes every hashable key and any value.
                    if (!PyEquality.IsHashable(ToObject(_stack[key]))) throw Misguess();
                    member = TakeBeyond(ref target, _stack[key], value, sink.State);
                    if (member < 0) break;
                }

                // The value is at fault if it does not fit, not the opcode that applies it.
                var (start, opcode) = (_opcodeStart, _opcode);
                At(_origins[key + 1], reader.Data[_origins[key + 1]]);
                SetMember(target.Value!, member, value, sink.State);
                At(start, opcode);
                sink.State.Extras?.Pass(member, sink.State.IsRead(target, member));
                sink.State.MarkRead(ref target, member);
                break;
            case PickleConverter { KeyConverter: not null } converter:
                converter.SetItem(target.Value!, _stack[key], value, this);
                break;
            case PickleConverter:
                throw Misguess();
            case ClassState when ItemsOf(target, ContainerKind.Dict) is { } items:
                items.Set(target.Value!, _stack[key], value, this);
                break;
            default:
                SetOnGeneral(target, ToObject(_stack[key]), value);
                break;
        }
    }

    private void SetOnGeneral(in PickleSlot target, object? key, in PickleSlot value)
    {
        switch (target.Value)
        {
            case PyDict dict:
                var item = ToObject(value);
                SetKey(dict, key, item);
                NoteAdoption(dict, key, item);
                break;
            case PyObject instance:
                SetKey(instance.DictItems ??= [], key, ToObject(value));
                break;
            case List<object?> list when key is long index && index >= -list.Count && index < list.Count:
                list[(int)(index < 0 ? index + list.Count : index)] = ToObject(value);
                break;
            default:
                (ReducerOf(target) ?? throw Error($"cannot set an item on {Describe(target)}")).SetItem(target.Value!, key, ToObject(value), this);
                break;
        }
    }
}

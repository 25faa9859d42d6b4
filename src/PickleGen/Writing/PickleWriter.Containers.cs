using PickleGen.Opcodes;
using PickleGen.Writing;

namespace PickleGen;

// Tuples, lists, dicts and sets, in CPython's batches.
public ref partial struct PickleWriter
{
    internal const int BatchSize = 1000;

    internal void WriteEmptyTuple()
    {
        StartValue();
        if (_protocol == 0) Op(Opcode.Mark, Opcode.Tuple);
        else Op(Opcode.EmptyTuple);
    }

    /// <summary>Starts a tuple of at least one item.</summary>
    internal void StartTuple(int count)
    {
        Enter();
        StartValue();
        if (_protocol < 2 || count > 3) Op(Opcode.Mark);
    }

    internal void EndTuple(int count, object? identity)
    {
        Leave();
        if (_protocol < 2 || count > 3) Op(Opcode.Tuple);
        else Op(Opcode.Tuple1 + (byte)(count - 1));
        MemoizeObject(identity);
    }

    /// <summary>
    /// Ends a tuple that its own items have stored in the memo: its items are dropped and it is referred to. False
    /// if it is not there.
    /// </summary>
    internal bool TryEndRecursiveTuple(object tuple, int count)
    {
        var index = _state.Memo.Find(tuple);
        if (index < 0) return false;
        Leave();
        if (_protocol >= 2 && count <= 3)
        {
            for (var i = 0; i < count; i++) Op(Opcode.Pop);
        }
        else if (_protocol >= 1)
        {
            Op(Opcode.PopMark);
        }
        else
        {
            for (var i = 0; i <= count; i++) Op(Opcode.Pop);
        }

        WriteGet(index);
        return true;
    }

    /// <summary>
    /// Drops what has just been made for an object that its own parts have written, and refers to that. False if
    /// they have not.
    /// </summary>
    internal bool TryEndRecursive(object? identity)
    {
        var index = identity is null ? -1 : _state.Memo.Find(identity);
        if (index < 0) return false;
        Op(Opcode.Pop);
        WriteGet(index);
        return true;
    }

    internal void StartList(object? identity)
    {
        StartListOpcodes();
        MemoizeObject(identity);
    }

    /// <summary>Starts a list unless it has been written.</summary>
    internal bool TryStartList(object list)
    {
        if (TryWriteReferenceOrAdd(list)) return false;
        StartListOpcodes();
        Memoize();
        return true;
    }

    /// <summary>Starts a dict unless it has been written.</summary>
    internal bool TryStartDict(object dict)
    {
        if (TryWriteReferenceOrAdd(dict)) return false;
        Enter();
        StartValue();
        if (_protocol == 0) Op(Opcode.Mark, Opcode.Dict);
        else Op(Opcode.EmptyDict);
        Memoize();
        return true;
    }

    private void StartListOpcodes()
    {
        Enter();
        StartValue();
        if (_protocol == 0) Op(Opcode.Mark, Opcode.List);
        else Op(Opcode.EmptyList);
    }

    /// <summary>Writes the items of a list that has been started, in batches.</summary>
    internal void WriteItems<T>(PickleConverter<T> item, ReadOnlySpan<T> items)
    {
        if (_protocol == 0 || items.Length == 1)
        {
            foreach (ref readonly var value in items)
            {
                item.Write(ref this, value);
                Op(Opcode.Append);
            }

            return;
        }

        while (items.Length > 0)
        {
            var batch = items[..Math.Min(items.Length, BatchSize)];
            Op(Opcode.Mark);
            item.WriteBatch(ref this, batch);
            Op(Opcode.Appends);
            items = items[batch.Length..];
        }
    }

    /// <summary>Before item or entry <paramref name="index"/> of <paramref name="count"/>.</summary>
    internal void BeforeItem(int index, int count)
    {
        if (count > 1 && index % BatchSize == 0 && _protocol > 0) Op(Opcode.Mark);
    }

    internal void AfterItem(int index, int count)
    {
        if (count == 1 || _protocol == 0) Op(Opcode.Append);
        else if (index == count - 1 || index % BatchSize == BatchSize - 1) Op(Opcode.Appends);
    }

    internal void AfterEntry(int index, int count)
    {
        if (count == 1 || _protocol == 0) Op(Opcode.SetItem);
        else if (index == count - 1 || index % BatchSize == BatchSize - 1) Op(Opcode.SetItems);
    }

    internal void EndList() => Leave();

    internal void EndDict(int count)
    {
        Leave();

        // CPython only notices the end of a dict in the batch after a full one.
        if (count > 0 && count % BatchSize == 0 && _protocol > 0) Op(Opcode.Mark, Opcode.SetItems);
    }

    /// <summary>Starts a set: EMPTY_SET, or a call of <c>set</c> with a list below protocol 4.</summary>
    internal void StartSet(object? identity)
    {
        if (_protocol >= 4)
        {
            Enter();
            StartValue();
            Op(Opcode.EmptySet);
            MemoizeObject(identity);
            return;
        }

        StartSetCall(WellKnown.Set);
    }

    internal void EndSet(int count, object? identity)
    {
        if (_protocol < 4)
        {
            EndSetCall(identity);
            return;
        }

        Leave();
        if (count > 0 && count % BatchSize == 0) Op(Opcode.Mark, Opcode.AddItems);
    }

    internal void BeforeSetItem(int index, int count)
    {
        if (_protocol < 4) BeforeItem(index, count);
        else if (index % BatchSize == 0) Op(Opcode.Mark);
    }

    internal void AfterSetItem(int index, int count)
    {
        if (_protocol < 4) AfterItem(index, count);
        else if (index == count - 1 || index % BatchSize == BatchSize - 1) Op(Opcode.AddItems);
    }

    internal void StartFrozenSet()
    {
        if (_protocol < 4)
        {
            StartSetCall(WellKnown.FrozenSet);
            return;
        }

        Enter();
        StartValue();
        Op(Opcode.Mark);
    }

    internal void EndFrozenSet(object? identity)
    {
        if (_protocol < 4)
        {
            EndSetCall(identity);
            return;
        }

        Leave();
        if (identity is not null && _state.Memo.Find(identity) is >= 0 and var index)
        {
            Op(Opcode.PopMark);
            WriteGet(index);
            return;
        }

        Op(Opcode.FrozenSet);
        MemoizeObject(identity);
    }

    private void StartSetCall(PyGlobal type)
    {
        StartValue();
        WriteGlobal(type);
        StartTuple(1);
        StartList(null);
    }

    private void EndSetCall(object? identity)
    {
        EndList();
        EndTuple(1, null);
        Op(Opcode.Reduce);
        if (!TryEndRecursive(identity)) MemoizeObject(identity);
    }
}

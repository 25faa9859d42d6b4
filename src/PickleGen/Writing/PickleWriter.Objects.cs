using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using PickleGen.Contexts;
using PickleGen.Opcodes;
using PickleGen.Writing;

namespace PickleGen;

// The memo, names, containers and objects.
public ref partial struct PickleWriter
{
    internal const int BatchSize = 1000;

    /// <summary>Starts a member of the object being written: its key. The value comes next.</summary>
    /// <param name="index">The number of the member in <see cref="ObjectShape.Members"/>; always one more than before.</param>
    public void Member(int index)
    {
        ref var frame = ref _state.Frames[_frames - 1];
        if (_protocol == 0 && index > 0) Op(Opcode.SetItem);
        frame.Member = index;
        var known = frame.Keys[index];
        if (known < 0)
        {
            frame.Keys[index] = WriteName(frame.Shape[index].Name);
            return;
        }

        StartValue();
        WriteGet(known);
    }

    internal readonly PickleRegistry Registry => _state.Registry;

    /// <summary>Refers to an object that has been written; false if it has not.</summary>
    internal bool TryWriteReference(object value)
    {
        var index = _state.Memo.Find(value);
        if (index < 0) return false;
        StartValue();
        WriteGet(index);
        return true;
    }

    /// <summary>
    /// Refers to an object that has been written; otherwise false, and the object has the next index of the memo:
    /// what is written now must be followed by <see cref="Memoize"/> before anything else is stored.
    /// </summary>
    internal bool TryWriteReferenceOrAdd(object value)
    {
        var index = _state.Memo.FindOrAdd(value);
        if (index < 0) return false;
        StartValue();
        WriteGet(index);
        return true;
    }

    /// <summary>The memo opcode of a value that has its index already.</summary>
    internal void Memoize()
    {
        if (_protocol >= 4) Op(Opcode.Memoize);
        else WritePut(_state.Memo.Count - 1);
    }

    /// <summary>Stores what has just been written in the memo, for an object or for nobody.</summary>
    internal int MemoizeObject(object? identity)
    {
        var index = identity is null ? _state.Memo.Skip() : _state.Memo.Add(identity);
        if (_protocol >= 4) Op(Opcode.Memoize);
        else WritePut(index);
        return index;
    }

    /// <summary>Refers to a singleton of Python's that has been written; false if it has not.</summary>
    internal bool TryWriteSingleton(object kind, long value)
    {
        if (!_state.Singletons.TryGetValue((kind, value), out var index)) return false;
        StartValue();
        WriteGet(index);
        return true;
    }

    internal void MemoizeSingleton(object kind, long value) => _state.Singletons[(kind, value)] = MemoizeObject(null);

    /// <summary>Writes a class or function by reference.</summary>
    internal void WriteGlobal(PyGlobal name)
    {
        if (TryWriteReference(name)) return;
        StartValue();
        if (_state.Globals.TryGetValue(name, out var known))
        {
            // Another object of that name: from now on it is found at once.
            _state.Memo.AddAlias(name, known);
            WriteGet(known);
            return;
        }

        if (_protocol >= 4)
        {
            WriteName(name.Module);
            WriteText(name.Name, null);
            Op(Opcode.StackGlobal);
        }
        else
        {
            var written = _protocol < 3 && _fixImports ? CompatNames.ToPython2(name) : name;
            if (_protocol < 3 && !(Ascii.IsValid(written.Module) && Ascii.IsValid(written.Name)))
                throw Error($"the name '{name}' is not ASCII and needs protocol 3 or higher");
            if (written.Name.Contains('.', StringComparison.Ordinal)) WriteNestedGlobal(written);
            else WriteGlobalLines(written.Module, written.Name);
        }

        _state.Globals.Add(name, MemoizeObject(name));
    }

    /// <summary>Writes an interned string: equal ones are one object. Returns its memo index.</summary>
    internal int WriteName(string name)
    {
        StartValue();
        if (_state.Names.TryGetValue(name, out var index))
        {
            WriteGet(index);
            return index;
        }

        EncodeText(name);
        index = MemoizeObject(null);
        _state.Names.Add(name, index);
        return index;
    }

    // Below protocol 4 a name has no dots: getattr(getattr(Outer, 'Inner'), 'Innermost'), whose parts are not stored.
    private void WriteNestedGlobal(PyGlobal name)
    {
        var parts = name.Name.Split('.');
        for (var i = 1; i < parts.Length; i++)
        {
            WriteGlobal(WellKnown.GetAttr);
            if (_protocol < 2) Op(Opcode.Mark);
        }

        WriteGlobalLines(name.Module, parts[0]);
        for (var i = 1; i < parts.Length; i++)
        {
            WriteText(parts[i], null);
            Op(_protocol < 2 ? Opcode.Tuple : Opcode.Tuple2, Opcode.Reduce);
        }
    }

    private void WriteGlobalLines(string module, string name)
    {
        var line = $"c{module}\n{name}\n";
        Encoding.UTF8.GetBytes(line, Reserve(Encoding.UTF8.GetByteCount(line)));
    }

    // An instance up to its memo entry: the class and NEWOBJ, or copyreg._reconstructor below protocol 2.
    internal void StartObject(ObjectShape shape)
    {
        StartValue();
        if (_protocol >= 2)
        {
            WriteGlobal(shape.Global);
            WriteEmptyTuple();
            Op(Opcode.NewObj);
            return;
        }

        StartReconstructor();
        WriteGlobal(shape.Global);
        EndReconstructor();
    }

    /// <summary>Starts <c>copyreg._reconstructor(cls, object, None)</c>: the class follows.</summary>
    internal void StartReconstructor()
    {
        WriteGlobal(WellKnown.Reconstructor);
        StartTuple(3);
    }

    internal void EndReconstructor()
    {
        WriteGlobal(WellKnown.Object);
        WriteNone();
        EndReconstructorCall();
    }

    internal void EndReconstructorCall()
    {
        EndTuple(3, null);
        Op(Opcode.Reduce);
    }

    /// <summary>Starts the state of an object: its members follow.</summary>
    internal void StartState(ObjectShape shape)
    {
        Enter();
        if (_frames == _state.Frames.Length) Array.Resize(ref _state.Frames, _frames * 2);
        _state.Frames[_frames++] = new StateFrame { Shape = shape, Keys = KeysOf(shape), Member = -1 };
        if (shape.Count == 0) return;
        StartValue();
        if (_protocol == 0) Op(Opcode.Mark, Opcode.Dict);
        else Op(Opcode.EmptyDict);
        MemoizeObject(null);
        if (_protocol > 0 && shape.Count > 1) Op(Opcode.Mark);
    }

    internal void EndState(ObjectShape shape)
    {
        _frames--;
        Leave();
        if (shape.Count == 0) return;
        Op(_protocol == 0 || shape.Count == 1 ? Opcode.SetItem : Opcode.SetItems, Opcode.Build);
    }

    /// <summary>Starts <c>name(*args)</c>: its arguments follow.</summary>
    internal void StartCall(PyGlobal name, int count)
    {
        StartValue();
        WriteGlobal(name);
        StartTuple(count);
    }

    /// <summary>Ends the call; its result is to be stored in the memo next.</summary>
    internal void EndCall(int count)
    {
        EndTuple(count, null);
        Op(Opcode.Reduce);
    }

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

    private readonly int[] KeysOf(ObjectShape shape)
    {
        if (_state.Keys.TryGetValue(shape, out var keys)) return keys;
        keys = new int[shape.Count];
        Array.Fill(keys, -1);
        _state.Keys.Add(shape, keys);
        return keys;
    }

    private void WriteGet(int index)
    {
        if (_protocol == 0)
        {
            WriteAscii(string.Create(CultureInfo.InvariantCulture, $"g{index}\n"));
        }
        else if (index < 256)
        {
            var span = Reserve(2);
            span[0] = (byte)Opcode.BinGet;
            span[1] = (byte)index;
        }
        else
        {
            var span = Reserve(5);
            span[0] = (byte)Opcode.LongBinGet;
            System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(span[1..], index);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WritePut(int index)
    {
        if (_protocol == 0)
        {
            WriteAscii(string.Create(CultureInfo.InvariantCulture, $"p{index}\n"));
        }
        else if (index < 256)
        {
            var span = Reserve(2);
            span[0] = (byte)Opcode.BinPut;
            span[1] = (byte)index;
        }
        else
        {
            var span = Reserve(5);
            span[0] = (byte)Opcode.LongBinPut;
            System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(span[1..], index);
        }
    }
}

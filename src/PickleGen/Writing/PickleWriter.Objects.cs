using System.Buffers.Binary;
using System.Text;
using PickleGen.Contexts;
using PickleGen.Opcodes;
using PickleGen.Writing;

namespace PickleGen;

// Names, calls, and objects up to their states.
public ref partial struct PickleWriter
{
    internal readonly PickleRegistry Registry => _state.Registry;

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

        if (_protocol >= 2 && Registry.FindExtensionCode(name) is > 0 and var code)
        {
            WriteExtension(code);
            return;
        }

        if (_protocol >= 4)
        {
            if (ModuleNames.IsShared(name)) WriteName(name.Module);
            else WriteOwnModuleName(name);
            WriteText(name.Name, null);
            Op(Opcode.StackGlobal);
        }
        else
        {
            var written = NameToWrite(name);
            if (written.Name.Contains('.', StringComparison.Ordinal)) WriteNestedGlobal(written);
            else WriteNameLines((char)Opcode.Global, written.Module, written.Name);
        }

        var index = MemoizeObject(name);
        if (index >= 0) _state.Globals.Add(name, index);
    }

    private void WriteOwnModuleName(PyGlobal name)
    {
        var identity = ModuleNames.IdentityOf(name);
        if (identity is null || !TryWriteReference(identity)) WriteText(name.Module, identity);
    }

    // The name as the protocol has it: Python 2's below 3.
    private readonly PyGlobal NameToWrite(PyGlobal name)
    {
        var written = _protocol < 3 && _fixImports ? CompatNames.ToPython2(name) : name;
        if (_protocol < 3 && !(Ascii.IsValid(written.Module) && Ascii.IsValid(written.Name)))
            throw Error($"the name '{name}' is not ASCII and needs protocol 3 or higher");
        return written;
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
        if (index >= 0) _state.Names.Add(name, index);
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

        WriteNameLines((char)Opcode.Global, name.Module, parts[0]);
        for (var i = 1; i < parts.Length; i++)
        {
            WriteText(parts[i], null);
            Op(_protocol < 2 ? Opcode.Tuple : Opcode.Tuple2, Opcode.Reduce);
        }
    }

    private void WriteNameLines(char opcode, string module, string name)
    {
        // Such a name could be read at protocol 4; as lines it would be other opcodes.
        if (module.Length == 0 || name.Length == 0 || module.Contains('\n', StringComparison.Ordinal) || name.Contains('\n', StringComparison.Ordinal))
            throw Error($"the name '{Internal.ShownText.Of(module)}.{Internal.ShownText.Of(name)}' is no line of text and needs protocol 4 or higher");
        var line = $"{opcode}{module}\n{name}\n";
        Encoding.UTF8.GetBytes(line, Reserve(Encoding.UTF8.GetByteCount(line)));
    }

    /// <summary>Starts an old-style instance: its class, except at protocol 0, and its arguments follow.</summary>
    internal void StartInstance()
    {
        StartValue();
        Op(Opcode.Mark);
    }

    /// <summary>Ends an old-style instance: INST if the name is still to be written, else OBJ.</summary>
    internal void EndInstance(PyGlobal? name)
    {
        if (name is null)
        {
            Op(Opcode.Obj);
            return;
        }

        var written = NameToWrite(name);
        WriteNameLines((char)Opcode.Inst, written.Module, written.Name);
    }

    // An instance up to its memo entry: the class and NEWOBJ, or copyreg._reconstructor below protocol 2.
    internal void StartObject(ObjectShape shape)
    {
        StartValue();
        if (_protocol >= 2)
        {
            WriteGlobal(shape.Global);
            if (_state.Globals.TryGetValue(shape.Global, out var index)) _state.Shapes[shape].Class = index;
            WriteEmptyTuple();
            Op(Opcode.NewObj);
            return;
        }

        // copyreg._reconstructor(cls, object, None)
        StartCall(WellKnown.Reconstructor, 3);
        WriteGlobal(shape.Global);
        WriteGlobal(WellKnown.Object);
        WriteNone();
        EndCall(3);
    }

    private void PushFrame(in StateFrame frame)
    {
        if (_frames > 0) _state.Frames[_frames - 1].Member = _member;
        if (_frames == _state.Frames.Length) Array.Resize(ref _state.Frames, _frames * 2);
        _state.Frames[_frames++] = frame;
        _member = -1;
        _keys = frame.HasPlainKeys ? frame.Keys : null;
    }

    private void PopFrame()
    {
        if (--_frames == 0)
        {
            _keys = null;
            return;
        }

        ref var outer = ref _state.Frames[_frames - 1];
        _member = outer.Member;
        _keys = outer.HasPlainKeys ? outer.Keys : null;
    }

    private void StartAttributes(int count, object? identity)
    {
        StartValue();
        if (_protocol == 0) Op(Opcode.Mark, Opcode.Dict);
        else Op(Opcode.EmptyDict);
        MemoizeObject(identity);
        if (_protocol > 0 && count > 1) Op(Opcode.Mark);
    }

    // In place of a member's number: the state is one value.
    private const int WholeState = -2;

    /// <summary>Writes a state that is one value, of an object without members.</summary>
    internal void WriteWholeState<T>(PickleConverter<T> converter, T state)
    {
        _member = WholeState;
        Write(converter, state);
        Op(Opcode.Build);
    }

    /// <summary>Starts <c>name(*args)</c>: its arguments follow.</summary>
    internal void StartCall(PyGlobal name, int count)
    {
        StartValue();
        WriteGlobal(name);
        StartTuple(count);
    }

    /// <summary>Writes <c>name(bytes)</c>, as Python reduces dates and times, and stores the result for nobody.</summary>
    internal void WriteBytesCall(PyGlobal name, scoped ReadOnlySpan<byte> bytes)
    {
        // BINGET, SHORT_BINBYTES, MEMOIZE, TUPLE1, MEMOIZE, REDUCE, MEMOIZE. The last values that start are the tuple and the
        // bytes: a frame ends before the first that starts beyond its size.
        const int LastStart = 2;
        const uint End = (byte)Opcode.Memoize | ((uint)Opcode.Tuple1 << 8) | ((uint)Opcode.Memoize << 16) | ((uint)Opcode.Reduce << 24);
        var length = 9 + bytes.Length;
        if (_memoizes && !_hasHooks && _position + LastStart < _fastEnd && _position + length <= _limit && _state.Memo.Find(name) is >= 0 and <= byte.MaxValue and var known)
        {
            var span = _buffer.AsSpan(_position, length);
            span[0] = (byte)Opcode.BinGet;
            span[1] = (byte)known;
            span[2] = (byte)Opcode.ShortBinBytes;
            span[3] = (byte)bytes.Length;
            bytes.CopyTo(span[4..]);
            BinaryPrimitives.WriteUInt32LittleEndian(span[^5..], End);
            span[^1] = (byte)Opcode.Memoize;
            _position += length;
            _state.Memo.Skip(3);
            return;
        }

        StartCall(name, 1);
        WriteBytes(bytes, null);
        EndCall(1);
        MemoizeObject(null);
    }

    /// <summary>Ends the call; its result is to be stored in the memo next.</summary>
    internal void EndCall(int count)
    {
        EndTuple(count, null);
        Op(Opcode.Reduce);
    }
}

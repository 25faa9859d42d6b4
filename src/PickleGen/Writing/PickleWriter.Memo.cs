using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PickleGen.Opcodes;

namespace PickleGen;

// The memo: what has been written once is referred to.
public ref partial struct PickleWriter
{
    /// <summary>Refers to an object that has been written; false if it has not.</summary>
    internal bool TryWriteReference(object value)
    {
        if (HasHooks && TryWriteHooked(value)) return true;
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
        if (HasHooks && TryWriteHooked(value)) return true;
        if (_fast) return false;
        var index = _state.Memo.FindOrAdd(value);
        if (index < 0) return false;
        StartValue();
        WriteGet(index);
        return true;
    }

    /// <summary>The memo opcode of a value that has its index already.</summary>
    internal void Memoize()
    {
        if (_memoizes) Op(Opcode.Memoize);
        else WritePut(_state.Memo.Count - 1);
    }

    /// <summary>Stores what has just been written in the memo, for an object or for nobody.</summary>
    internal int MemoizeObject(object? identity)
    {
        if (_fast) return -1;
        var index = identity is null ? _state.Memo.Skip() : _state.Memo.Add(identity);
        if (_memoizes) Op(Opcode.Memoize);
        else WritePut(index);
        return index;
    }

    /// <summary>Whether an object can be referred to, though it may not be complete.</summary>
    internal readonly bool HasWritten(object value) => _state.Memo.Find(value) >= 0;

    /// <summary>Notes that the arguments of an object are being written; returns how often they are at the moment.</summary>
    internal readonly int Open(object value) =>
        ++CollectionsMarshal.GetValueRefOrAddDefault(_state.Open, value, out _);

    internal readonly void Close(object value)
    {
        if (--CollectionsMarshal.GetValueRefOrAddDefault(_state.Open, value, out _) == 0) _state.Open.Remove(value);
    }

    /// <summary>How many entries the memo has.</summary>
    internal readonly int MemoCount => _state.Memo.Count;

    /// <summary>Lets an object stand for what was stored last.</summary>
    internal readonly void AliasLast(object value) => _state.Memo.AddAlias(value, _state.Memo.Count - 1);

    /// <summary>Lets an object stand for a value that has been written since the memo had that many entries.</summary>
    internal readonly void AliasWritten(object value, object identity, int since)
    {
        var index = _state.Memo.Find(value);
        if (index >= since) _state.Memo.AddAlias(identity, index);
    }

    /// <summary>Refers to a singleton of Python's that has been written; false if it has not.</summary>
    internal bool TryWriteSingleton(object kind, long value)
    {
        if (!_state.Singletons.TryGetValue((kind, value), out var index)) return false;
        StartValue();
        WriteGet(index);
        return true;
    }

    internal void MemoizeSingleton(object kind, long value)
    {
        var index = MemoizeObject(null);
        if (index >= 0) _state.Singletons[(kind, value)] = index;
    }

    /// <summary>Lets what was stored last be a singleton from now on.</summary>
    internal readonly void NameLast(object kind, long value) => _state.Singletons[(kind, value)] = _state.Memo.Count - 1;

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
            BinaryPrimitives.WriteInt32LittleEndian(span[1..], index);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WritePut(int index)
    {
        if (_fast) return;
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
            BinaryPrimitives.WriteInt32LittleEndian(span[1..], index);
        }
    }
}

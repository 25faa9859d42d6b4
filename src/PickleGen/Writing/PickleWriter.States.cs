using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using PickleGen.Internal;
using PickleGen.Opcodes;
using PickleGen.Writing;

namespace PickleGen;

// The state of an object: a dict of its version, its members, and between them what its extension data holds.
public ref partial struct PickleWriter
{
    /// <summary>Starts a member of the object being written: its key. The value comes next.</summary>
    /// <param name="index">The number of the member in <see cref="ObjectShape.Members"/>; always one more than before.</param>
    public void Member(int index)
    {
        var keys = _keys;
        if (keys is not null && (uint)index < (uint)keys.Length && keys[index] is >= 0 and <= byte.MaxValue and var known && _position < _fastEnd)
        {
            _member = index;
            Unsafe.WriteUnaligned(ref Next, (ushort)(BitConverter.IsLittleEndian ? (byte)Opcode.BinGet | (known << 8) : ((byte)Opcode.BinGet << 8) | known));
            _position += 2;
            return;
        }

        StartMember(index);
    }

    private void StartMember(int index)
    {
        if (_members is not null)
        {
            _members.Member(index);
            return;
        }

        ref var frame = ref _state.Frames[_frames - 1];
        if (frame.Shape.IsSpecial)
        {
            LayoutMember(ref frame, index);
            return;
        }

        if (frame.ByEntry)
        {
            StartMemberEntry(index);
            frame = ref _state.Frames[_frames - 1];
        }

        _member = index;
        WriteKey(ref frame, index);
    }

    private void WriteKey(ref StateFrame frame, int index)
    {
        var known = frame.Keys[index];
        if (known < 0)
        {
            frame.Keys[index] = WriteName(frame.Shape[index].Name);
            return;
        }

        StartValue();
        WriteGet(known);
    }

    /// <summary>
    /// Starts an object of a class that has been written before, and its state, unless it has been written itself: then
    /// it is referred to. False, with nothing done, where something else than the usual opcodes may be needed.
    /// </summary>
    internal bool TryStartKnown(ObjectShape shape, object? identity, out bool isReference)
    {
        isReference = false;
        var count = shape.Count;

        // The arguments and the dict are values of their own, and a frame ends before the first that starts beyond its size.
        const int LastStart = 5;
        if (!_memoizes || _hasHooks || _position + LastStart >= _fastEnd || count is < 2 or > BatchSize || shape.IsSpecial || shape.Version > 0 || shape.HasExtensionData) return false;
        var written = _state.Shapes[shape];
        if (written.Class is not (>= 0 and <= byte.MaxValue and var known)) return false;
        if (identity is null)
        {
            _state.Memo.Skip();
        }
        else if (_state.Memo.FindOrAdd(identity) is >= 0 and var index)
        {
            WriteGet(index);
            isReference = true;
            return true;
        }

        const ulong Header = (byte)Opcode.BinGet
            | ((ulong)Opcode.EmptyTuple << 16) | ((ulong)Opcode.NewObj << 24) | ((ulong)Opcode.Memoize << 32)
            | ((ulong)Opcode.EmptyDict << 40) | ((ulong)Opcode.Memoize << 48) | ((ulong)Opcode.Mark << 56);
        BinaryPrimitives.WriteUInt64LittleEndian(_buffer.AsSpan(_position), Header | ((ulong)known << 8));
        _position += sizeof(ulong);
        _state.Memo.Skip();
        Enter();
        PushFrame(new StateFrame { Shape = shape, Keys = written.Keys, Count = count });
        return true;
    }

    /// <summary>Starts the state of an object: its members follow.</summary>
    internal void StartState(ObjectShape shape, PyDict? extensionData = null)
    {
        Enter();
        var extras = extensionData is null or { Count: 0 } ? null : CheckedExtras(shape, extensionData);
        var count = shape.KeyCount + (extras?.Length ?? 0);
        PushFrame(new StateFrame
        {
            Shape = shape,
            Keys = _state.Shapes[shape].Keys,
            Count = count,
            Extras = extras,
            ByEntry = _protocol == 0 || extras is not null || count > BatchSize,
        });
        if (count == 0) return;
        StartAttributes(count, null);
        if (shape.Version == 0) return;
        WriteName(VersionKey.Name);
        Write((long)shape.Version);
        _state.Frames[_frames - 1].Entries = 1;
    }

    internal void EndState()
    {
        if (_state.Frames[_frames - 1].Extras is not null)
        {
            WriteExtras(int.MaxValue);
            _state.Frames[_frames - 1].Extras = null;
        }

        var count = _state.Frames[_frames - 1].Count;
        PopFrame();
        if (count == 0)
        {
            Leave();
            return;
        }

        AfterEntry(count - 1, count);
        EndDict(count);
        Op(Opcode.Build);
    }

    private void StartMemberEntry(int index)
    {
        if (_state.Frames[_frames - 1].Extras is not null) WriteExtras(index - 1);
        StartEntry();
    }

    // What stands between two entries: the opcode that sets one, or the last of a batch.
    private void StartEntry()
    {
        ref var frame = ref _state.Frames[_frames - 1];
        if (frame.Entries > 0)
        {
            AfterEntry(frame.Entries - 1, frame.Count);
            BeforeItem(frame.Entries, frame.Count);
        }

        frame.Entries++;
    }

    // The extension data that stood after a member of that number, or earlier. A value may be an object with a state of
    // its own, which moves the frames.
    private void WriteExtras(int place)
    {
        while (_state.Frames[_frames - 1] is { Extras: { } extras, NextExtra: var next } && next < extras.Length && extras[next].Place <= place)
        {
            StartEntry();
            ref var frame = ref _state.Frames[_frames - 1];
            frame.NextExtra++;
            _member = -1;
            WriteExtraKey(extras[next].Key);
            PickleConverters.Object.Write(ref this, extras[next].Value);
        }
    }

    // Python interns the keys of a state.
    private void WriteExtraKey(object? key)
    {
        if (key is string name) WriteName(name);
        else PickleConverters.Object.Write(ref this, key);
    }

    private readonly PlacedEntry[] CheckedExtras(ObjectShape shape, PyDict extensionData)
    {
        var extras = extensionData.InPlaces();
        foreach (var (key, _, _) in extras)
        {
            if ((key is string name && shape.Find(name) >= 0) || (shape.Version > 0 && VersionKey.Is(key)))
                throw Error($"the extension data of '{shape.Global}' has the key '{key}', which the type writes itself");
        }

        return extras;
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using PickleGen.Contexts;
using PickleGen.Opcodes;
using PickleGen.Reading;

namespace PickleGen;

/// <summary>
/// The base of generated converters: an instance of a Python class with a state. Everything about opcodes is here;
/// the generated code says which members there are.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
public abstract class ClassConverter<T> : PickleConverter<T>, IClassConverter
{
    private readonly ObjectShape _shape;
    private readonly ClassTarget _target;
    private readonly bool _hasRequired;
    private PickleConverter?[]? _members;

    private protected ClassConverter(ObjectShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        _shape = shape;
        _target = new ClassTarget(this, shape.Global);
        foreach (var member in shape.Members) _hasRequired |= member.Required;
    }

    /// <summary>What Python sees of the type.</summary>
    public ObjectShape Shape => _shape;

    internal sealed override GlobalTarget Target => _target;

    internal sealed override string Expectation => $"an instance of '{_shape.Global}'";

    /// <summary>The converters of the members: what a load with this converter may build.</summary>
    protected abstract PickleConverter[] References { get; }

    internal sealed override PickleConverter[] Parts => References;

    object IClassConverter.Start(PickleMachine machine) => Start(machine);

    bool IClassConverter.Read(ref PickleReader reader, object target, int member) => Read(ref reader, target, member);

    object IClassConverter.Complete(object target, MemberSet read, PickleMachine machine)
    {
        CheckRequired(read, machine);
        return Complete(target, read);
    }

    bool IClassConverter.StepMembers(ref PickleReader reader, object target, ClassState state) =>
        StepMembers(ref reader, target, state);

    PickleConverter? IClassConverter.MemberConverter(int member)
    {
        var members = _members ??= new PickleConverter?[_shape.Count];
        return members[member] ??= Probe(member);
    }

    private protected abstract object Start(PickleMachine machine);

    private protected abstract bool Read(ref PickleReader reader, object? target, int member);

    private protected abstract object Complete(object target, in MemberSet read);

    /// <summary>Writes what stands between the class and the state's values: all of the object but its members.</summary>
    private protected abstract void WriteMembers(ref PickleWriter writer, T value);

    internal sealed override void Write(ref PickleWriter writer, T? value)
    {
        if (value is null)
        {
            writer.WriteNone();
            return;
        }

        if (!typeof(T).IsValueType)
        {
            if (writer.TryWriteReference(value)) return;
            if (value.GetType() != typeof(T))
            {
                throw writer.Error($"a {value.GetType()} stands where a {typeof(T)} is expected, and nothing says how to pickle the derived type");
            }
        }

        writer.StartObject(_shape);
        writer.MemoizeObject(typeof(T).IsValueType ? null : value);
        writer.StartState(_shape);
        WriteMembers(ref writer, value);
        writer.EndState(_shape);
    }

    internal sealed override T Take(in PickleSlot slot, PickleMachine machine)
    {
        if (slot.Tag is StateSink) throw machine.Misguess();
        var value = slot.Value is PendingValue pending ? pending.Finish(machine) : slot.Value;
        if (value is T result) return result;
        if (slot.IsNone && !typeof(T).IsValueType) return default!;
        if (value is PyObject { Class: { } name } inert && name.Equals(_shape.Global) && inert.Args.Count == 0)
            return (T)machine.Adopt(inert, this, this);
        throw machine.Mismatch(Expectation, slot);
    }

    internal sealed override ItemStart StartsWith(ref PickleReader reader, int opcode)
    {
        switch ((Opcode)opcode)
        {
            case Opcode.Global:
                return ItemStart.Yes;
            case Opcode.BinGet or Opcode.LongBinGet:
                ref var entry = ref reader.PeekGet(out _);
                if (Unsafe.IsNullRef(ref entry)) return ItemStart.Unknown;
                if (entry.Tag == (object)SlotTag.Text) return StartsWithClass(reader) ? ItemStart.Yes : ItemStart.Unknown;
                return entry.Tag == (object)SlotTag.Global && entry.Value is ClassState ? ItemStart.Yes : ItemStart.Unknown;
            case Opcode.ShortBinUnicode or Opcode.BinUnicode:
                return StartsWithClass(reader) ? ItemStart.Yes : ItemStart.Unknown;
            default:
                return ItemStart.Unknown;
        }
    }

    internal sealed override bool TryRead(ref PickleReader reader, [MaybeNull] out T value)
    {
        value = default;
        var machine = reader.Machine;
        if (!TryReadClass(ref reader, out var state, out value, out var done)) return done;

        // The class is recognized and consumed; it is not on the stack yet.
        var origin = reader.Position;
        if (reader.Next() != (int)Opcode.EmptyTuple
            || reader.Position + 1 >= reader.Data.Length
            || reader.Data[reader.Position + 1] != (byte)Opcode.NewObj
            || !machine.EnterStep())
        {
            machine.Push(new PickleSlot(state, SlotTag.Global), origin);
            return false;
        }

        reader.Position += 2;
        var target = Start(machine);
        machine.Push(new PickleSlot(target, state, 1), origin);
        reader.Memoize(machine.Top);
        if (reader.Next() != (int)Opcode.EmptyDict)
        {
            // No state follows. Whether something else does that belongs to the object, the machine will see.
            if (reader.Next() is (int)Opcode.Mark or (int)Opcode.None) return machine.LeaveStep();
            machine.LeaveStep();
            value = (T)((IClassConverter)this).Complete(target, default, machine);
            machine.Drop();
            return true;
        }

        if (!StepState(ref reader, target, state)) return machine.LeaveStep();
        machine.LeaveStep();
        machine.At(reader.Position, (int)Opcode.Build);
        reader.Position++;
        var read = state.Close(machine.Top);
        CheckRequired(read, machine);
        machine.Drop();
        value = (T)Complete(target, read);
        machine.Drop();
        return true;
    }

    // EMPTY_DICT up to BUILD, which is not consumed.
    private bool StepState(ref PickleReader reader, object target, ClassState state)
    {
        var machine = reader.Machine;
        state.Open();
        machine.Push(new PickleSlot(target, state.Sink), reader.Position);
        reader.Position++;

        // Nobody asks for the dict of a state, and the memo keeps alive what it holds.
        reader.Memoize(PickleSlot.Unkept);
        while (true)
        {
            switch (reader.Next())
            {
                case (int)Opcode.Build:
                    return true;
                case (int)Opcode.Mark:
                    reader.Position++;
                    machine.PushMark();
                    if (!StepMembers(ref reader, target, state)) return false;
                    machine.DropMark();
                    continue;
                default:
                    if (!StepSingle(ref reader, target, state)) return false;
                    continue;
            }
        }
    }

    // One key and value with SETITEM.
    private bool StepSingle(ref PickleReader reader, object target, ClassState state)
    {
        var machine = reader.Machine;
        if (!TryReadKey(ref reader, state, 0, out var member)) return false;
        machine.Push(new PickleSlot(null, SlotTag.Key, member), reader.Position);
        if (!Read(ref reader, target, member)) return false;
        machine.Drop();
        if (reader.Next() != (int)Opcode.SetItem) throw machine.Misguess();
        reader.Position++;
        state.MarkRead(ref machine.Top, member);
        return true;
    }

    private bool StepMembers(ref PickleReader reader, object target, ClassState state)
    {
        var machine = reader.Machine;
        if (reader.Next() == (int)Opcode.SetItems)
        {
            reader.Position++;
            return true;
        }

        if (!TryReadKey(ref reader, state, 0, out var member)) return false;
        machine.MarkStepped();

        // The slot of the key stays on the stack for all members of the batch and changes its number.
        var sink = machine.Count - 1;
        machine.Push(new PickleSlot(null, SlotTag.Key, member), reader.Position);
        while (true)
        {
            if (!Read(ref reader, target, member)) return false;
            state.MarkRead(ref machine.SlotAt(sink), member);
            if (reader.Next() == (int)Opcode.SetItems)
            {
                machine.Drop();
                reader.Position++;
                return true;
            }

            if (!TryReadKey(ref reader, state, member + 1, out member))
            {
                machine.Drop();
                return false;
            }

            machine.SetKey(member, reader.Position);
        }
    }

    // A key that is a member's name. After the first object of a class its memo index tells which.
    private bool TryReadKey(ref PickleReader reader, ClassState state, int expected, out int member)
    {
        var machine = reader.Machine;
        var keys = state.KeyIndex;
        var data = reader.Data;
        var position = reader.Position;
        if ((uint)expected < (uint)keys.Length
            && position + 1 < data.Length
            && data[position] == (byte)Opcode.BinGet
            && keys[expected] == data[position + 1]
            && state.KeyEpoch == machine.MemoEpoch)
        {
            // The usual case: two bytes to compare.
            reader.Position = position + 2;
            member = expected;
            return true;
        }

        return TryFindKey(ref reader, state, expected, out member);
    }

    private bool TryFindKey(ref PickleReader reader, ClassState state, int expected, out int member)
    {
        var machine = reader.Machine;
        var keys = state.KeyIndex;
        if (state.KeyEpoch != machine.MemoEpoch)
        {
            Array.Fill(keys, -1);
            state.KeyEpoch = machine.MemoEpoch;
        }

        var opcode = reader.Next();
        if (opcode is (int)Opcode.BinGet or (int)Opcode.LongBinGet)
        {
            ref var entry = ref reader.PeekGet(out var advance);
            if (!Unsafe.IsNullRef(ref entry) && entry.Tag == (object)SlotTag.Text)
            {
                var index = advance == 2 ? reader.Data[reader.Position + 1] : reader.UInt32At(reader.Position + 1);
                member = entry.Value is string text
                    ? _shape.Find(text)
                    : _shape.Find(reader.Data.Slice(entry.Offset, entry.Length), expected);
                if (member >= 0)
                {
                    keys[member] = index;
                    reader.Position += advance;
                    return true;
                }
            }

            member = -1;
            return false;
        }

        if (reader.TryText(opcode, out var offset, out var length))
        {
            member = _shape.Find(reader.Data.Slice(offset, length), expected);
            if (member >= 0)
            {
                reader.Position = offset + length;
                reader.Memoize(PickleSlot.Span(SlotTag.Text, offset, length));
                return true;
            }
        }

        member = -1;
        return false;
    }

    // A class: from the memo, or named for the first time. Anything else is left to the machine.
    private bool TryReadClass(ref PickleReader reader, [NotNullWhen(true)] out ClassState? state, [MaybeNull] out T value, out bool done)
    {
        value = default;
        state = null;
        done = false;
        var machine = reader.Machine;
        var opcode = reader.Next();
        switch ((Opcode)opcode)
        {
            case Opcode.None when !typeof(T).IsValueType:
                reader.Position++;
                done = true;
                return false;
            case Opcode.BinGet or Opcode.LongBinGet:
                ref var entry = ref reader.PeekGet(out var advance);
                if (Unsafe.IsNullRef(ref entry)) return false;
                if (entry.Value is ClassState known && entry.Tag == (object)SlotTag.Global && known.Converter.Shape.Global.Equals(_shape.Global))
                {
                    // Another type may have claimed the name first: Page<int> and Page<string> are one class in Python.
                    state = ReferenceEquals(known.Converter, this) ? known : machine.StateOf(this);
                    reader.Position += advance;
                    return true;
                }

                if (entry.Value is T shared && entry.Tag is not StateSink)
                {
                    value = shared;
                    reader.Position += advance;
                    done = true;
                    return false;
                }

                return entry.Tag == (object)SlotTag.Text && TryReadNamedClass(ref reader, out state);
            case Opcode.ShortBinUnicode or Opcode.BinUnicode:
                return TryReadNamedClass(ref reader, out state);
            case Opcode.Global:
                return TryReadGlobal(ref reader, out state);
            default:
                return false;
        }
    }

    // Module, name, STACK_GLOBAL, as they stand where a class occurs first; nothing is consumed unless all three do.
    private bool TryReadNamedClass(ref PickleReader reader, [NotNullWhen(true)] out ClassState? state)
    {
        state = null;
        var start = reader.Position;
        if (reader.Machine.Protocol >= 3
            && TryMatch(ref reader, _shape.ModuleUtf8, out var module, out var afterModule)
            && TryMatch(ref reader, _shape.NameUtf8, out var name, out var afterName)
            && reader.Position < reader.Data.Length
            && reader.Data[reader.Position] == (byte)Opcode.StackGlobal)
        {
            // Now that it is the class, what has been looked over counts.
            var end = reader.Position + 1;
            Store(ref reader, afterModule, module);
            Store(ref reader, afterName, name);
            reader.Position = end;
            state = reader.Machine.StateOf(this);
            reader.Memoize(new PickleSlot(state, SlotTag.Global));
            return true;
        }

        reader.Position = start;
        return false;
    }

    // A text that is the expected one; the position moves behind it and its PUT, which is not executed yet.
    private static bool TryMatch(ref PickleReader reader, byte[] expected, out PickleSlot slot, out int afterText)
    {
        slot = default;
        afterText = -1;
        var data = reader.Data;
        if (reader.Position >= data.Length) return false;
        var opcode = data[reader.Position];
        if (opcode is (byte)Opcode.BinGet or (byte)Opcode.LongBinGet)
        {
            ref var entry = ref reader.PeekGet(out var advance);
            if (Unsafe.IsNullRef(ref entry) || entry.Tag != (object)SlotTag.Text) return false;
            reader.Position += advance;
            return entry.Value is string text
                ? text == Encoding.UTF8.GetString(expected)
                : data.Slice(entry.Offset, entry.Length).SequenceEqual(expected);
        }

        if (!reader.TryText(opcode, out var offset, out var length)) return false;
        if (!data.Slice(offset, length).SequenceEqual(expected)) return false;
        slot = PickleSlot.Span(SlotTag.Text, offset, length);
        afterText = offset + length;
        reader.Position = afterText + (afterText >= data.Length ? 0 : (Opcode)data[afterText] switch
        {
            Opcode.Memoize => 1,
            Opcode.BinPut => 2,
            Opcode.LongBinPut => 5,
            _ => 0,
        });
        return true;
    }

    // A copy of the reader looks ahead.
    private bool StartsWithClass(PickleReader reader) =>
        TryMatch(ref reader, _shape.ModuleUtf8, out _, out _) && TryMatch(ref reader, _shape.NameUtf8, out _, out _);

    private static void Store(ref PickleReader reader, int afterText, in PickleSlot slot)
    {
        if (afterText < 0) return;
        reader.Position = afterText;
        reader.Memoize(slot);
    }

    // GLOBAL and its two lines, if they name this class.
    private bool TryReadGlobal(ref PickleReader reader, [NotNullWhen(true)] out ClassState? state)
    {
        state = null;
        var module = _shape.ModuleUtf8;
        var name = _shape.NameUtf8;
        var rest = reader.Data[(reader.Position + 1)..];
        if (!rest.StartsWith(module) || rest.Length < module.Length + name.Length + 2 || rest[module.Length] != (byte)'\n') return false;
        rest = rest[(module.Length + 1)..];
        if (!rest.StartsWith(name) || rest[name.Length] != (byte)'\n') return false;
        if (!reader.Machine.Rename(_shape.Module, _shape.Name).Equals(_shape.Global)) return false;
        reader.Position += module.Length + name.Length + 3;
        state = reader.Machine.StateOf(this);
        reader.Memoize(new PickleSlot(state, SlotTag.Global));
        return true;
    }

    private PickleConverter? Probe(int member)
    {
        var machine = new PickleMachine();
        var reader = new PickleReader(machine, ReaderMode.Probe);
        Read(ref reader, null, member);
        return machine.Probed;
    }

    private void CheckRequired(in MemberSet read, PickleMachine machine)
    {
        if (!_hasRequired) return;
        List<string>? missing = null;
        for (var i = 0; i < _shape.Count; i++)
        {
            if (_shape[i].Required && !read.Contains(i)) (missing ??= []).Add($"'{_shape[i].Name}'");
        }

        if (missing is not null)
            throw machine.Error($"the state of '{_shape.Global}' lacks the required {string.Join(", ", missing)}");
    }

    private sealed class ClassTarget(ClassConverter<T> converter, PyGlobal name) : GlobalTarget(name)
    {
        public override IClassConverter Class => converter;

        public override PickleSlot Call(PickleMachine machine, PyTuple args) =>
            machine.Call(new PickleSlot(machine.StateOf(converter), SlotTag.Global), args);
    }
}

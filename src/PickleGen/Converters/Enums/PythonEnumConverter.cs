using System.Numerics;
using PickleGen.Contexts;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>An enum as a member of a Python enum class, by its value: <c>Color(2)</c>. What is no member there is refused.</summary>
internal sealed class PythonEnumConverter<T> : PickleConverter<T>
    where T : struct, Enum
{
    private readonly EnumTarget _target;
    private readonly EnumMembers<T> _members;
    private readonly PickleConverter<T> _number = PickleConverters.Enum<T>();

    public PythonEnumConverter(string module, string name, EnumMembers<T> members, PyGlobal[] aliases)
    {
        _members = members;
        _target = new EnumTarget(new PyGlobal(module, name), aliases, this);
    }

    internal override string Expectation => $"a member of '{_target.Name}'";

    internal override GlobalTarget Target => _target;

    internal override void Write(ref PickleWriter writer, T value)
    {
        // Members are singletons in Python.
        var key = unchecked((long)EnumValue.ToUInt64(value));
        if (writer.TryWriteSingleton(_target.Name, key)) return;
        if (!_members.IsDefined(value)) throw new PicklingException($"{value:D} is no value of {typeof(T).Name}, and '{_target.Name}' has no such member");
        writer.StartCall(_target.Name, 1);
        _number.Write(ref writer, value);
        writer.EndCall(1);
        writer.MemoizeSingleton(_target.Name, key);
    }

    internal override T Take(in PickleSlot slot, PickleMachine machine)
    {
        if (slot.Value is T value) return value;
        if (slot.Tag == (object)SlotTag.Int) return OfNumber(slot, machine);
        throw machine.Mismatch(Expectation, slot);
    }

    internal override PickleSlot ToSlot(T value) => PickleSlot.Object(value);

    private T OfNumber(in PickleSlot slot, PickleMachine machine)
    {
        var value = _number.Take(Unsigned(slot), machine);
        return _members.IsDefined(value) ? value : throw machine.Error($"{value:D} is no member of '{_target.Name}'");
    }

    // Flags that are turned around may be negative: all other bits, up to the highest that the class has.
    private PickleSlot Unsigned(in PickleSlot slot)
    {
        if (slot.Tag != (object)SlotTag.Int || slot.Bits >= 0 || !_members.IsFlags || (unchecked((ulong)slot.Bits) & ~_members.Mask) == 0) return slot;
        var length = _members.Mask == 0 ? 0 : BitOperations.Log2(_members.Mask) + 1;
        return length > 62 || slot.Bits < -(1L << length) ? slot : PickleSlot.Int(slot.Bits + (1L << length));
    }

    private sealed class EnumTarget(PyGlobal name, PyGlobal[] aliases, PythonEnumConverter<T> converter) : GlobalTarget(name)
    {
        public override PyGlobal[] Aliases => aliases;

        public override PickleSlot Call(PickleMachine machine, PyTuple args) => args.Count == 1
            ? PickleSlot.Object(args[0] is T value ? value : converter.OfNumber(PickleSlot.From(args[0]), machine))
            : throw machine.Error($"'{Name}' takes one argument");

        // Color.RED, or getattr(Color, 'RED').
        public override object? Attribute(string attribute) => attribute.Length > 0 ? converter._members.Find(attribute) : null;
    }
}

using System.Globalization;
using PickleGen.Contexts;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>An enum as the Python int of its value. Reading also takes an inert member of a Python enum.</summary>
internal sealed class EnumConverter<T>(PickleConverter<long> signed, PickleConverter<ulong> unsigned) : PickleConverter<T>
    where T : struct, Enum
{
    private static readonly bool IsUnsigned = Enum.GetUnderlyingType(typeof(T)) == typeof(ulong);

    internal override string Expectation => $"an int ({typeof(T).Name})";

    internal override void Write(ref PickleWriter writer, T value)
    {
        if (IsUnsigned) unsigned.Write(ref writer, EnumValue.ToUInt64(value));
        else writer.Write(EnumValue.ToInt64(value));
    }

    internal override bool TryRead(ref PickleReader reader, out T value)
    {
        value = default;
        if (IsUnsigned) return false;
        reader.Here();
        if (!signed.TryRead(ref reader, out var number)) return false;
        value = FromInt64(number, reader.Machine);
        return true;
    }

    internal override T Take(in PickleSlot slot, PickleMachine machine)
    {
        if (slot.Value is T value) return value;

        // Color(2), a member of a Python enum that no type claims.
        if (slot.Value is PyObject { Construction: PyConstruction.Call, HasState: false, Args: [long or System.Numerics.BigInteger] args })
            return Take(PickleSlot.From(args[0]), machine);
        if (IsUnsigned) return EnumValue.FromUInt64<T>(unsigned.Take(slot, machine));
        return FromInt64(signed.Take(slot, machine), machine);
    }

    internal override PickleSlot ToSlot(T value) => IsUnsigned ? PickleSlot.Object(value) : PickleSlot.Int(EnumValue.ToInt64(value));

    internal override ItemStart StartsWith(ref PickleReader reader, int opcode) => reader.ScalarItem();

    private static T FromInt64(long number, PickleMachine machine) => EnumValue.TryFromInt64(number, out T value)
        ? value
        : throw machine.Error(string.Create(CultureInfo.InvariantCulture, $"{number} does not fit into {typeof(T).Name}"));
}

/// <summary>An enum as a member of a Python enum class, by its value: <c>Color(2)</c>.</summary>
internal sealed class PythonEnumConverter<T> : PickleConverter<T>
    where T : struct, Enum
{
    private readonly EnumTarget _target;
    private readonly PickleConverter<T> _number = PickleConverters.Enum<T>();

    public PythonEnumConverter(string module, string name, PyGlobal[] aliases) =>
        _target = new EnumTarget(new PyGlobal(module, name), aliases, _number);

    internal override string Expectation => $"a member of '{_target.Name}'";

    internal override GlobalTarget Target => _target;

    internal override void Write(ref PickleWriter writer, T value)
    {
        // Members are singletons in Python.
        var key = unchecked((long)EnumValue.ToUInt64(value));
        if (writer.TryWriteSingleton(_target.Name, key)) return;
        writer.StartCall(_target.Name, 1);
        _number.Write(ref writer, value);
        writer.EndCall(1);
        writer.MemoizeSingleton(_target.Name, key);
    }

    internal override T Take(in PickleSlot slot, PickleMachine machine)
    {
        if (slot.Value is T value) return value;
        if (slot.Tag == (object)SlotTag.Int) return _number.Take(slot, machine);
        throw machine.Mismatch(Expectation, slot);
    }

    internal override PickleSlot ToSlot(T value) => PickleSlot.Object(value);

    private sealed class EnumTarget(PyGlobal name, PyGlobal[] aliases, PickleConverter<T> number) : GlobalTarget(name)
    {
        public override PyGlobal[] Aliases => aliases;

        public override PickleSlot Call(PickleMachine machine, PyTuple args) => args.Count == 1
            ? PickleSlot.Object(number.Take(PickleSlot.From(args[0]), machine))
            : throw machine.Error($"'{Name}' takes one argument");
    }
}

/// <summary>Enum members as integers, without boxing.</summary>
internal static class EnumValue
{
    public static long ToInt64<T>(T value)
        where T : struct, Enum => unchecked(Type.GetTypeCode(typeof(T)) switch
        {
            TypeCode.SByte => As<T, sbyte>(value),
            TypeCode.Byte => As<T, byte>(value),
            TypeCode.Int16 => As<T, short>(value),
            TypeCode.UInt16 => As<T, ushort>(value),
            TypeCode.Int32 => As<T, int>(value),
            TypeCode.UInt32 => As<T, uint>(value),
            _ => As<T, long>(value),
        });

    public static ulong ToUInt64<T>(T value)
        where T : struct, Enum => unchecked((ulong)ToInt64(value));

    public static T FromUInt64<T>(ulong value)
        where T : struct, Enum => As<ulong, T>(value);

    public static bool TryFromInt64<T>(long number, out T value)
        where T : struct, Enum
    {
        switch (Type.GetTypeCode(typeof(T)))
        {
            case TypeCode.SByte: value = As<sbyte, T>((sbyte)number); return number == (sbyte)number;
            case TypeCode.Byte: value = As<byte, T>((byte)number); return number == (byte)number;
            case TypeCode.Int16: value = As<short, T>((short)number); return number == (short)number;
            case TypeCode.UInt16: value = As<ushort, T>((ushort)number); return number == (ushort)number;
            case TypeCode.Int32: value = As<int, T>((int)number); return number == (int)number;
            case TypeCode.UInt32: value = As<uint, T>((uint)number); return number == (uint)number;
            default: value = As<long, T>(number); return true;
        }
    }

    private static TTo As<TFrom, TTo>(TFrom value)
        where TFrom : struct
        where TTo : struct => System.Runtime.CompilerServices.Unsafe.BitCast<TFrom, TTo>(value);
}

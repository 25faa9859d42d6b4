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

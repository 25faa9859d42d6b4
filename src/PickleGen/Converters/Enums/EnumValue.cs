namespace PickleGen.Converters;

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

    /// <summary>The value of those bits, which are those of other values.</summary>
    public static T FromBits<T>(ulong bits)
        where T : struct, Enum
    {
        unchecked
        {
            return Type.GetTypeCode(typeof(T)) switch
            {
                TypeCode.SByte => As<sbyte, T>((sbyte)bits),
                TypeCode.Byte => As<byte, T>((byte)bits),
                TypeCode.Int16 => As<short, T>((short)bits),
                TypeCode.UInt16 => As<ushort, T>((ushort)bits),
                TypeCode.Int32 => As<int, T>((int)bits),
                TypeCode.UInt32 => As<uint, T>((uint)bits),
                _ => As<ulong, T>(bits),
            };
        }
    }

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

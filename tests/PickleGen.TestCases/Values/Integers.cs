using System.Numerics;

namespace Cases.Values;

[Pickleable]
public partial class Integers : IParts
{
    public byte U8 { get; set; }
    public sbyte I8 { get; set; }
    public short I16 { get; set; }
    public ushort U16 { get; set; }
    public int I32 { get; set; }
    public uint U32 { get; set; }
    public long I64 { get; set; }
    public ulong U64 { get; set; }
    public Int128 I128 { get; set; }
    public UInt128 U128 { get; set; }
    public BigInteger Big { get; set; }
    public bool Flag { get; set; }

    object?[] IParts.Parts => [U8, I8, I16, U16, I32, U32, I64, U64, I128, U128, Big, Flag];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Integers>("integers: zero", new())
        {
            Module = "cases.values",
            Source = "class Integers(object): pass",
            PythonCheck = "has(v, m.Integers, u8=0, i8=0, i16=0, u16=0, i32=0, u32=0, i64=0, u64=0, i128=0, u128=0, big=0, flag=False)",
        };
        yield return new ModelCase<Integers>("integers: greatest", new()
        {
            U8 = byte.MaxValue,
            I8 = sbyte.MaxValue,
            I16 = short.MaxValue,
            U16 = ushort.MaxValue,
            I32 = int.MaxValue,
            U32 = uint.MaxValue,
            I64 = long.MaxValue,
            U64 = ulong.MaxValue,
            I128 = Int128.MaxValue,
            U128 = UInt128.MaxValue,
            Big = BigInteger.Pow(2, 2100),
            Flag = true,
        })
        {
            Module = "cases.values",
            Source = "class Integers(object): pass",
            PythonCheck = """
                has(v, m.Integers, u8=255, i8=127, i16=2**15 - 1, u16=2**16 - 1, i32=2**31 - 1, u32=2**32 - 1,
                    i64=2**63 - 1, u64=2**64 - 1, i128=2**127 - 1, u128=2**128 - 1, big=2**2100, flag=True)
                """,
        };
        yield return new ModelCase<Integers>("integers: least", new()
        {
            U8 = 1,
            I8 = sbyte.MinValue,
            I16 = short.MinValue,
            U16 = 256,
            I32 = int.MinValue,
            U32 = 1u << 31,
            I64 = long.MinValue,
            U64 = 1ul << 63,
            I128 = Int128.MinValue,
            U128 = (UInt128)1 << 64,
            Big = -BigInteger.Pow(2, 2040),
            Flag = true,
        })
        {
            Module = "cases.values",
            Source = "class Integers(object): pass",
            PythonCheck = """
                has(v, m.Integers, u8=1, i8=-128, i16=-2**15, u16=256, i32=-2**31, u32=2**31, i64=-2**63, u64=2**63,
                    i128=-2**127, u128=2**64, big=-2**2040, flag=True)
                """,
        };
    }
}

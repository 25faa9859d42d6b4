using System.Numerics;

namespace PickleGen.Tests.Models;

/// <summary>One member of each width.</summary>
[Pickleable("values.Numbers")]
public partial class Numbers
{
    public sbyte I8 { get; set; }

    public byte U8 { get; set; }

    public short I16 { get; set; }

    public ushort U16 { get; set; }

    public int I32 { get; set; }

    public uint U32 { get; set; }

    public long I64 { get; set; }

    public ulong U64 { get; set; }

    public BigInteger Big { get; set; }

    public double F64 { get; set; }

    public float F32 { get; set; }

    public decimal Money { get; set; }

    public bool Flag { get; set; }

    public int? Maybe { get; set; }

    public Color Color { get; set; }
}

public enum Color : byte
{
    Red = 1,
    Green = 2,
}

[Pickleable("values.Settings")]
public partial class Settings
{
    public required string Host { get; init; }

    public int Port { get; init; } = 8080;

    public required int Retries { get; init; }

    public string? Note { get; set; } = "none";

    [PickleMember("verbose", Required = true)]
    public bool IsVerbose { get; set; }
}

[Pickleable("values.Price")]
public partial record Price(decimal Amount, string Currency = "EUR", int Digits = 2);

[Pickleable("values.Empty")]
public partial class Empty;

[Pickleable("values.Single")]
public partial class SingleMember
{
    public int Value { get; set; }
}

[Pickleable("values.Faulty")]
public partial class Faulty
{
    private int _value;

    public SingleMember Before { get; set; } = new();

    public int Value
    {
        get => _value == 13 ? throw new InvalidOperationException("unlucky to read") : _value;
        set => _value = value == 7 ? throw new InvalidOperationException("unlucky to set") : value;
    }
}

[Pickleable("values.Base")]
public partial class Base
{
    public int Id { get; set; }
}

/// <summary>Nothing says how to pickle it.</summary>
public class Derived : Base;

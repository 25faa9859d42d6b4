// fix: PickleGen.IgnoreMember
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;
using PickleGen;

namespace Shop;

[Pickleable]
public unsafe partial class Order
{
    public int Id { get; set; }

    [PickleIgnore]
    public IntPtr Window { get; set; }

    [PickleIgnore]
    public nuint? Size { get; set; }

    [PickleIgnore]
    public SafeFileHandle? File { get; set; }

    [PickleIgnore]
    public List<GCHandle> Pins { get; set; } = [];

    [PickleIgnore]
    public int* Pointer;

    [PickleIgnore]
    public int*[]? Pointers;

    [PickleIgnore]
    public delegate*<int, void> Function;

    [PickleIgnore]
    public SHA256? Hash { get; set; }

    [PickleIgnore]
    public RSA? Key { get; set; }

    [PickleIgnore]
    public OwnHandle? Own { get; set; }
}

public class OwnHandle() : SafeHandleZeroOrMinusOneIsInvalid(true)
{
    protected override bool ReleaseHandle() => true;
}

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

    public IntPtr {|PG0109:Window|} { get; set; }

    public nuint? {|PG0109:Size|} { get; set; }

    public SafeFileHandle? {|PG0109:File|} { get; set; }

    public List<GCHandle> {|PG0109:Pins|} { get; set; } = [];

    public int* {|PG0109:Pointer|};

    public int*[]? {|PG0109:Pointers|};

    public delegate*<int, void> {|PG0109:Function|};

    public SHA256? {|PG0109:Hash|} { get; set; }

    public RSA? {|PG0109:Key|} { get; set; }

    public OwnHandle? {|PG0109:Own|} { get; set; }
}

public class OwnHandle() : SafeHandleZeroOrMinusOneIsInvalid(true)
{
    protected override bool ReleaseHandle() => true;
}

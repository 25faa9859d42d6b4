using System;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using PickleGen;

[Pickleable]
public unsafe partial class Window
{
    private IntPtr _handle;

    public long Number { get; set; }

    [PickleIgnore]
    public SafeFileHandle? File { get; set; }

    public nint Handle => _handle;

    public int* Pointer => (int*)_handle;

    public GCHandleType Kind { get; set; }

    public void Open() => _handle = 1;
}

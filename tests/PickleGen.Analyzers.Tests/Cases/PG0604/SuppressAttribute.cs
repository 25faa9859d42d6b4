using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using PickleGen;

public static class Program
{
    [SuppressMessage("PickleGen.Buffers", "PG0604")]
    public static void Run(List<PickleBuffer> buffers)
    {
        Console.WriteLine(new PickleOptions { BufferCallback = {|PG0604:buffer => { buffers.Add(buffer); return true; }|} });
    }
}

using System.Collections.Generic;
using System;
using PickleGen;

public static class Program
{
    public static void Run(List<PickleBuffer> buffers)
    {
#pragma warning disable PG0604
        Console.WriteLine(new PickleOptions { BufferCallback = {|PG0604:buffer => { buffers.Add(buffer); return true; }|} });
#pragma warning restore PG0604
    }
}

// .editorconfig: dotnet_diagnostic.PG0604.severity = none
using System.Collections.Generic;
using System;
using PickleGen;

public static class Program
{
    public static void Run(List<PickleBuffer> buffers)
    {
        Console.WriteLine(new PickleOptions { BufferCallback = {|PG0604:buffer => { buffers.Add(buffer); return true; }|} });
    }
}

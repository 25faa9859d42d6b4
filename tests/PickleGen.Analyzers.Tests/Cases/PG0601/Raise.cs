// fix: PickleGen.RaiseProtocol
using System;
using PickleGen;

public static class Program
{
    public static PickleOptions Options(Func<PickleBuffer, bool> keep) => new()
    {
        Protocol = {|PG0601:4|}, // of Python 3.4
        BufferCallback = keep,
    };
}

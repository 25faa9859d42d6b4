using System;
using System.Collections.Generic;
using PickleGen;

[Pickleable]
public partial class Samples
{
    [PickleMember(Format = PickleArrayFormat.Array)]
    public double[]? Values { get; set; }

    [PickleMember(Format = PickleArrayFormat.Bytes)]
    public List<short>? Levels { get; set; }

    [PickleMember(Format = PickleArrayFormat.List)]
    public Memory<byte> Raw { get; set; }

    [PickleMember(Format = PickleArrayFormat.Array)]
    public string? {|PG0101:Name|} { get; set; }

    [PickleMember(Format = PickleArrayFormat.Array)]
    public decimal[]? {|PG0101:Prices|} { get; set; }

    [PickleMember(Format = PickleArrayFormat.Bytes)]
    public int[][]? {|PG0101:Rows|} { get; set; }
}

using System;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using PickleGen;

[Pickleable]
public partial class Poll
{
    public TimeSpan Interval { get; set; }

    [SuppressMessage("PickleGen.Members", "PG0106")]
    public Timer? {|PG0106:Timer|} { get; set; }
}

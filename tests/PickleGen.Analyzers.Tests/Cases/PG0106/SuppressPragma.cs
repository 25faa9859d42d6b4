using System;
using System.Threading;
using PickleGen;

[Pickleable]
public partial class Poll
{
    public TimeSpan Interval { get; set; }

#pragma warning disable PG0106
    public Timer? {|PG0106:Timer|} { get; set; }
#pragma warning restore PG0106
}

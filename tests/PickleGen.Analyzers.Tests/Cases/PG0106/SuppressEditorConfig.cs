// .editorconfig: dotnet_diagnostic.PG0106.severity = none
using System;
using System.Threading;
using PickleGen;

[Pickleable]
public partial class Poll
{
    public TimeSpan Interval { get; set; }

    public Timer? {|PG0106:Timer|} { get; set; }
}

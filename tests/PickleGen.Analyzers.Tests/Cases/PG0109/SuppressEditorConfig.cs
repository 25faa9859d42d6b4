// .editorconfig: dotnet_diagnostic.PG0109.severity = none
using System;
using PickleGen;

[Pickleable]
public partial class Window
{
    public IntPtr {|PG0109:Handle|} { get; set; }
}

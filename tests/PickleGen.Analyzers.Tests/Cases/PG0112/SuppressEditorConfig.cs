// .editorconfig: dotnet_diagnostic.PG0112.severity = none
using System;
using PickleGen;

[Pickleable]
public partial class Field
{
    public Type? {|PG0112:Type|} { get; set; }
}

// .editorconfig: dotnet_diagnostic.PG0411.severity = none
using System;
using PickleGen;

[Serializable]
public class {|PG0411:Order|}
{
    private int _id;

    public int Next() => ++_id;
}

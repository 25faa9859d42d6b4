using System;
using System.Reflection;
using PickleGen;

[Pickleable]
public partial class Field
{
    public PyGlobal? Class { get; set; }

    public TypeCode Code { get; set; }

    public BindingFlags Flags { get; set; }

    public Type Type => Code == TypeCode.Int32 ? typeof(int) : typeof(string);
}

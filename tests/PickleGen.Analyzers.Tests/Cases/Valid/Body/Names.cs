using System;
using System.Collections.Generic;
using PickleGen;

[assembly: PickleDefaults(Module = "naming", MemberNaming = PickleNaming.CamelCase)]

namespace Naming;

[Pickleable("app.models.Order")]
public partial class Full
{
    public int Id { get; set; }
}

[Pickleable("app.models:Outer.Inner")]
public partial class NestedInPython
{
    public int Id { get; set; }
}

[Pickleable("__main__.Script")]
public partial class Script
{
    public string Path { get; set; } = "";
}

[Pickleable("app._private.Thing")]
public partial class Private
{
    public int Id { get; set; }
}

[Pickleable("größe.Maß")]
public partial class Umlaut
{
    public double Länge { get; set; }
}

[Pickleable]
public partial class Keywords
{
    public string Class { get; set; } = "";
    public string From { get; set; } = "";
    public string Import { get; set; } = "";
    public bool None { get; set; }

    [PickleMember("lambda_")]
    public double Wavelength { get; set; }
}

[Pickleable]
public partial class @event
{
    public int @int { get; set; }
}

[Pickleable]
public partial class Acronyms
{
    public string HTTPServer { get; set; } = "";
    public string XmlUrl { get; set; } = "";
    public int Id2 { get; set; }
    public int X1Y2 { get; set; }
}

[Pickleable]
public partial class Given
{
    [PickleMember("n")] public int Number { get; set; }
    [PickleMember("is_ok")] public bool IsOk { get; set; }
    [PickleMember("_hidden")] public string? Hidden { get; set; }
    [PickleMember("__version__")] public string Version { get; set; } = "1";
}

[Pickleable]
public sealed partial record Parameters([property: PickleMember("lr")] double LearningRate, [property: PickleMember("bs")] int BatchSize = 32);

[Pickleable("naming.Level")]
public enum Level
{
    [PickleMember("LOW")] Niedrig = 1,
    [PickleMember("HIGH")] Hoch = 2,
}

[Pickleable("naming.Answer", As = PickleAs.Name)]
public enum Answer
{
    Yes,
    No,
    [PickleMember("don't know")] Unknown,
}

[Pickleable]
public partial class Base
{
    public virtual int Value { get; set; }

    [PickleMember("same")]
    public int Same { get; set; }
}

[Pickleable]
public partial class Overriding : Base
{
    public override int Value { get; set; }
}

[Pickleable]
public partial class Hiding : Base
{
    [PickleMember("own_same")]
    public new int Same { get; set; }
}

[Pickleable]
public partial class Outer
{
    public int Id { get; set; }

    [Pickleable]
    public partial class Inner
    {
        public int Id { get; set; }
    }
}

[Pickleable("numpy_like.Vector")]
public partial class Vector
{
    [PickleMember("x")] public double A { get; set; }
    [PickleMember("y")] public double B { get; set; }
}

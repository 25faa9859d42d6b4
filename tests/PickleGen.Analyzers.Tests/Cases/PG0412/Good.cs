using System;
using PickleGen;

[Pickleable]
public partial class Order
{
    [NonSerialized]
    private int _private;

    [PickleIgnore, NonSerialized]
    public int Ignored;

    [PickleMember, NonSerialized]
    public int Asked;

    [Own.NonSerialized]
    public int Other;

    public int Next() => ++_private;
}

[Pickleable(Members = PickleMembers.Explicit)]
public partial class Explicit
{
    [PickleMember] public int Id { get; set; }

    [NonSerialized] public int Cached;
}

public class NotPickled
{
    [NonSerialized] public int Cached;
}

namespace Own
{
    public sealed class NonSerializedAttribute : Attribute;
}

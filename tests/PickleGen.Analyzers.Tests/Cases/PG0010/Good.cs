using System;
using PickleGen;

namespace Shop;

[Pickleable]
[PickleAlias("shop.Purchase")]
public partial class Order : Entity
{
    [PickleMember("no")]
    public int Number { get; set; }

    [PickleFunction]
    private static Order Make() => new();
}

// In the part that has no attribute.
public partial class Order
{
    [PickleIgnore]
    public int Cached { get; set; }
}

public class Entity : Root<int>
{
    [PickleMember]
    private int _id;

    public int Next() => _id++;
}

public class Root<T>
{
    [PickleIgnore]
    public T? Value { get; set; }
}

// For types of other assemblies.
public abstract class Shared
{
    [PickleIgnore]
    public int Cached { get; set; }
}

public class Point
{
    [PickleMember("abscissa")]
    public int X { get; set; }
}

[PickleableFor<Point>(Members = ["X"])]
public partial class Pickles : PickleContext;

[Pickleable]
public enum Color
{
    [PickleMember("red")]
    Red,
}

[AttributeUsage(AttributeTargets.All)]
public sealed class PickleMemberLikeAttribute : Attribute;

public class Stranger
{
    [Obsolete("Another attribute.")]
    public int Old { get; set; }

    [Other.PickleMember, PickleMemberLike]
    public int Number { get; set; }

    public static class Other
    {
        [AttributeUsage(AttributeTargets.All)]
        public sealed class PickleMemberAttribute : Attribute;
    }
}

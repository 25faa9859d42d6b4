// fix: PickleGen.RemoveAttribute
using System;
using PickleGen;

namespace Shop;

/// <summary>Tools.</summary>
[{|PG0010:PickleAlias("shop.Old")|}]
internal sealed class Tools
{
    // The maker.
    [{|PG0010:PickleConstructor|}]
    public Tools()
    {
    }

    /// <summary>A number.</summary>
    [{|PG0010:PickleMember|}]
    [Obsolete("Use another one.")]
    public int Number { get; set; }

    [Obsolete("Use another one."), {|PG0010:PickleIgnore|}] public int Other { get; set; }

    [{|PG0010:PickleExtensionData|}] public PyDict? Rest { get; set; } // the rest
}

internal interface INamed
{
    [{|PG0010:PickleMember("n")|}]
    string Name { get; set; }
}

internal static class Functions
{
    [{|PG0010:PickleFunction("shop.zero")|}]
    public static int Zero() => 0;
}

internal enum Color
{
    [{|PG0010:PickleMember("red")|}]
    Red,
}

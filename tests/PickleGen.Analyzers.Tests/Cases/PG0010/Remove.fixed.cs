// fix: PickleGen.RemoveAttribute
using System;
using PickleGen;

namespace Shop;

/// <summary>Tools.</summary>
internal sealed class Tools
{
    // The maker.
    public Tools()
    {
    }

    /// <summary>A number.</summary>
    [Obsolete("Use another one.")]
    public int Number { get; set; }

    [Obsolete("Use another one.")] public int Other { get; set; }

    public PyDict? Rest { get; set; } // the rest
}

internal interface INamed
{
    string Name { get; set; }
}

internal static class Functions
{
    public static int Zero() => 0;
}

internal enum Color
{
    Red,
}

using System.Numerics;
using System.Runtime.CompilerServices;
using PickleGen.Writing;

namespace PickleGen;

/// <summary>
/// A Python slice: what stands between the brackets of <c>items[start:stop:step]</c>. Slices of numbers, None and text
/// are equal by value.
/// </summary>
public sealed class PySlice : IEquatable<PySlice>, IReducible
{
    /// <summary>Creates a slice.</summary>
    /// <param name="start">Where it begins; null for None.</param>
    /// <param name="stop">Where it ends; null for None.</param>
    /// <param name="step">From each index to the next; null for None.</param>
    public PySlice(object? start, object? stop, object? step = null)
    {
        Start = start;
        Stop = stop;
        Step = step;
    }

    /// <summary>Where it begins; usually a number or null, but Python takes any object.</summary>
    public object? Start { get; }

    /// <summary>Where it ends.</summary>
    public object? Stop { get; }

    /// <summary>From each index to the next.</summary>
    public object? Step { get; }

    // Slices of slices of slices would take a stack as deep as they are: they are equal to themselves only.
    private bool IsSimple => IsScalar(Start) && IsScalar(Stop) && IsScalar(Step);

    /// <inheritdoc/>
    public bool Equals(PySlice? other) =>
        ReferenceEquals(this, other) || (other is { IsSimple: true } && IsSimple && Parts().Equals(other.Parts()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PySlice);

    /// <inheritdoc/>
    public override int GetHashCode() => IsSimple ? Parts().GetHashCode() : RuntimeHelpers.GetHashCode(this);

    PyObject IReducible.Reduce(int protocol) => new(WellKnown.Slice, Parts(), PyConstruction.Call);

    private PyTuple Parts() => new(Start, Stop, Step);

    private static bool IsScalar(object? value) => value is null or long or int or bool or double or string or BigInteger;
}

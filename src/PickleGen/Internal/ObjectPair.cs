using System.Runtime.CompilerServices;

namespace PickleGen.Internal;

/// <summary>Two objects that are compared, told apart by reference.</summary>
internal readonly struct ObjectPair(object left, object right) : IEquatable<ObjectPair>
{
    public object Left => left;

    public object Right => right;

    public bool Equals(ObjectPair other) => ReferenceEquals(left, other.Left) && ReferenceEquals(right, other.Right);

    public override bool Equals(object? obj) => obj is ObjectPair other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(left), RuntimeHelpers.GetHashCode(right));
}

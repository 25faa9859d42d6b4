namespace PickleGen;

/// <summary>
/// On a <c>static void Method(PyDict state)</c>: turns a state of one version into one of the next, before it is read.
/// The methods run in order up to <see cref="PickleableAttribute.Version"/>.
/// </summary>
/// <param name="version">The version of the states it takes; its results are one version later.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PickleMigrationAttribute(int version) : Attribute
{
    /// <summary>The version of the states the method takes.</summary>
    public int Version { get; } = version;
}

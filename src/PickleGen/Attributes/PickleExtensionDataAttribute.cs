namespace PickleGen;

/// <summary>
/// On a <see cref="PyDict"/> property or field: takes the keys of a state that are no members, and is written back, so
/// that what another version of the class has stored is not lost. Null or empty where there is none.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class PickleExtensionDataAttribute : Attribute;

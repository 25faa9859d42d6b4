namespace PickleGen;

/// <summary>Leaves this property or field out: it is neither written nor read.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, Inherited = true)]
public sealed class PickleIgnoreAttribute : Attribute;

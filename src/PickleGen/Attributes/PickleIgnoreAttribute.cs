namespace PickleGen;

/// <summary>
/// Leaves this property or field out: it is neither written nor read. An event is only ever pickled, as the field that it
/// is, with <see cref="PickleMembers.AllFields"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Event, Inherited = true)]
public sealed class PickleIgnoreAttribute : Attribute;

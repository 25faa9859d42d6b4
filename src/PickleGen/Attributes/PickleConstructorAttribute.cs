namespace PickleGen;

/// <summary>
/// Marks the constructor that unpickling calls, whatever its accessibility. Each of its parameters takes the member
/// of the same name (case is ignored); it runs when the whole state has been read.
/// </summary>
[AttributeUsage(AttributeTargets.Constructor)]
public sealed class PickleConstructorAttribute : Attribute;

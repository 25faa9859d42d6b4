namespace PickleGen;

/// <summary>
/// Marks the constructor, or the static method that returns the type, that unpickling calls, whatever its
/// accessibility. Each of its parameters takes the member of the same name (case is ignored); it runs when the whole
/// state has been read.
/// </summary>
[AttributeUsage(AttributeTargets.Constructor | AttributeTargets.Method)]
public sealed class PickleConstructorAttribute : Attribute;

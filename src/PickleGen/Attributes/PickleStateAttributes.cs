namespace PickleGen;

/// <summary>
/// On a method without parameters: what it returns is the object's state, as of Python's <c>__getstate__</c>; null is
/// none. Members are not looked at. The type needs a <see cref="PickleSetStateAttribute"/> method that takes the same.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PickleGetStateAttribute : Attribute;

/// <summary>
/// On a method with one parameter: gives the object its state, as Python's <c>__setstate__</c>. On a static one that
/// returns the type: makes the object of its state.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PickleSetStateAttribute : Attribute;

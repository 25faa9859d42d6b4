namespace PickleGen;

/// <summary>
/// On a partial class derived from <see cref="PickleContext"/>: makes <typeparamref name="T"/> one of the context's
/// types, with a property that holds its converter.
/// </summary>
/// <typeparam name="T">A <see cref="PickleableAttribute"/> type, or a type built from such types and the types PickleGen knows.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class PickleableForAttribute<T> : Attribute;

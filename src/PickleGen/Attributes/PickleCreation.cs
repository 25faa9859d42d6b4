namespace PickleGen;

/// <summary>How unpickling makes an object.</summary>
public enum PickleCreation
{
    /// <summary>By a constructor, or a factory: see <see cref="PickleConstructorAttribute"/>.</summary>
    Constructor,

    /// <summary>
    /// Without any constructor and without initialisers, as Python's <c>__new__</c>: the members are all there is. Records
    /// and classes with <c>init</c> members made so can be part of cycles.
    /// </summary>
    Uninitialized,
}

namespace PickleGen.Generator.Model;

/// <summary>A method with <c>[UnsafeAccessor]</c>: the way past <c>private</c>, <c>init</c>, <c>readonly</c> and <c>required</c>.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Name">The name of the accessor itself.</param>
/// <param name="Target">The metadata name of the method or field behind it.</param>
/// <param name="DeclaringType">The type that declares the target: accessors do not look at base types.</param>
/// <param name="ByReference">Whether the object is passed by reference, because it is a struct.</param>
/// <param name="ValueType">The type of the property or field, exactly as declared.</param>
/// <param name="Parameters">The constructor's parameters: types and names.</param>
internal sealed record AccessorModel(
    AccessorKind Kind,
    string Name,
    string Target,
    string DeclaringType,
    bool ByReference,
    string ValueType,
    EquatableArray<string> Parameters);

internal enum AccessorKind
{
    Getter,
    Setter,
    Field,
    Constructor,

    /// <summary>A generic method that reads a property of an interface; the type parameter's name is the only parameter.</summary>
    InterfaceGetter,

    /// <summary>The same for setting it.</summary>
    InterfaceSetter,
}

/// <summary>
/// A file-local class for the accessors of one generic base type: the runtime matches type parameters by position, so
/// the accessors must stand in a class that has the same ones.
/// </summary>
internal sealed record AccessorHostModel(string Name, string TypeParameters, string Constraints, EquatableArray<AccessorModel> Accessors);

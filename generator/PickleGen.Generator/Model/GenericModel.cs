namespace PickleGen.Generator.Model;

/// <summary>What a type with type parameters (its own or those of containing types) needs more.</summary>
/// <param name="Parameters">The type parameters, outermost first.</param>
/// <param name="HidesBase">Whether the base type has a method of the same signature.</param>
internal sealed record GenericModel(EquatableArray<TypeParameterModel> Parameters, bool HidesBase);

/// <param name="Name"><c>TKey</c>.</param>
/// <param name="Variable">The variable that holds its converter: <c>tKey</c>.</param>
internal sealed record TypeParameterModel(string Name, string Variable);

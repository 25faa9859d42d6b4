namespace PickleGen.Generator.Model;

/// <summary>The version of a type's state, and how older ones get there.</summary>
/// <param name="Current">The version that is written.</param>
/// <param name="Migrations">The names of the static methods, that of version 1 first.</param>
internal sealed record VersionModel(int Current, EquatableArray<string> Migrations);

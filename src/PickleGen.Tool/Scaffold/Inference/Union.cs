using PickleGen.Tool.Scaffold.Shapes;

namespace PickleGen.Tool.Scaffold.Inference;

/// <summary>Classes that stand at the same places, which get an interface in common.</summary>
/// <param name="Cases">The classes, in the order seen.</param>
/// <param name="Where">The first of the places, which gives it its name.</param>
internal sealed record Union(IReadOnlyList<ClassShape> Cases, UnionPlace Where);

/// <summary>A place where instances of several classes stand.</summary>
/// <param name="Type">What stands there.</param>
/// <param name="Classes">The classes.</param>
/// <param name="Name">What Python calls it, in the singular for one of many, or null if it has no name.</param>
/// <param name="Owner">The class it is part of, or null for what is outside of all classes.</param>
internal sealed record UnionPlace(TypeNode Type, HashSet<ClassShape> Classes, string? Name, ClassShape? Owner);

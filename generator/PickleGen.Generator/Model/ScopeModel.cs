namespace PickleGen.Generator.Model;

/// <summary>Where generated members go.</summary>
/// <param name="Namespace">Null for the global namespace.</param>
/// <param name="Outer">The declarations of the containing types, outermost first: <c>partial class Outer&lt;T&gt;</c>.</param>
/// <param name="Declaration">The declaration of the type itself: <c>partial record struct Point</c>.</param>
internal sealed record ScopeModel(string? Namespace, EquatableArray<string> Outer, string Declaration);

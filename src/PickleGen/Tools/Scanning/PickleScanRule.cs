namespace PickleGen;

/// <summary>What is known about a name, or several.</summary>
/// <param name="Module">The module; <c>*</c> in it stands for any characters.</param>
/// <param name="Name">The qualified name within the module; <c>*</c> in it stands for any characters.</param>
/// <param name="Level">What naming it means. A rule with <c>*</c> is never clean: it counts as suspicious then.</param>
/// <param name="Reason">Why, in a few words.</param>
public sealed record PickleScanRule(string Module, string Name, PickleScanLevel Level, string Reason);

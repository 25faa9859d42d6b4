namespace PickleGen.Testing.Roslyn;

/// <summary>A check of the harness that failed; what a test framework shows as the reason.</summary>
public sealed class HarnessException(string message) : Exception(message);

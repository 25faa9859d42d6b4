namespace PickleGen.Generator.Model;

/// <summary>Everything the emitter prints for one <c>PickleContext</c>.</summary>
internal sealed record ContextModel(string HintName);

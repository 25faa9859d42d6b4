namespace PickleGen.Generator.Model;

/// <summary>Everything the emitter prints for one <c>[Pickleable]</c> type.</summary>
internal sealed record TypeModel(string HintName);

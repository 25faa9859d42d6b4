namespace PickleGen;

/// <summary>A class or function that a pickle names.</summary>
/// <param name="Module">Its module, as the pickle spells it.</param>
/// <param name="Name">Its name, as the pickle spells it.</param>
/// <param name="Level">What is known about it.</param>
/// <param name="Reason">Why.</param>
/// <param name="Offset">Where it is named first, in bytes from the start of the data.</param>
/// <param name="Usage">What the pickle does with it.</param>
public sealed record PickleScanGlobal(string Module, string Name, PickleScanLevel Level, string Reason, long Offset, PickleScanUsage Usage);

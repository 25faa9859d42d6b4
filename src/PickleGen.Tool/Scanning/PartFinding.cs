namespace PickleGen.Tool.Scanning;

/// <summary>A finding, and the part of the file it is in: empty for the file itself, else like <c>archive/data.pkl</c>.</summary>
internal sealed record PartFinding(string Part, PickleScanFinding Finding);

/// <summary>A name, and the part of the file it is in.</summary>
internal sealed record PartGlobal(string Part, PickleScanGlobal Global);

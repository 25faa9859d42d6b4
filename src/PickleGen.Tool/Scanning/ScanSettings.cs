namespace PickleGen.Tool.Scanning;

/// <summary>What the command line says about a scan.</summary>
/// <param name="Options">How names are judged.</param>
/// <param name="MaxBytes">How much of a file is read, and how much is unpacked from it.</param>
internal sealed record ScanSettings(PickleScanOptions Options, long MaxBytes);

namespace PickleGen;

/// <summary>What a scan has found.</summary>
public sealed record PickleScanReport
{
    /// <summary>The worst of the findings; clean if there are none.</summary>
    public required PickleScanLevel Level { get; init; }

    /// <summary>What was noticed, by offset. Of the same thing noticed again the first is kept.</summary>
    public required IReadOnlyList<PickleScanFinding> Findings { get; init; }

    /// <summary>The classes and functions that are named, each once, in order.</summary>
    public required IReadOnlyList<PickleScanGlobal> Globals { get; init; }

    /// <summary>How many pickles were read to their STOP.</summary>
    public required int Documents { get; init; }

    /// <summary>How many bytes were looked at.</summary>
    public required long Length { get; init; }

    /// <summary>How many opcodes were followed.</summary>
    public required long Opcodes { get; init; }
}

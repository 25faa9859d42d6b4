namespace PickleGen;

/// <summary>One thing that a scan has noticed.</summary>
public sealed record PickleScanFinding
{
    /// <summary>The rule, which stays the same in later versions: <c>PGS001</c> and so on.</summary>
    public required string RuleId { get; init; }

    /// <summary>How bad it is.</summary>
    public required PickleScanLevel Level { get; init; }

    /// <summary>Where the opcode is, in bytes from the start of the data.</summary>
    public required long Offset { get; init; }

    /// <summary>The opcode, as CPython calls it; empty if the finding is about no opcode.</summary>
    public string Opcode { get; init; } = "";

    /// <summary>The module of the name in question, as the pickle spells it; null if no name is.</summary>
    public string? Module { get; init; }

    /// <summary>The class or function in question, as the pickle spells it; null if no name is.</summary>
    public string? Name { get; init; }

    /// <summary>What the pickle does with the name.</summary>
    public PickleScanUsage Usage { get; init; }

    /// <summary>The start of the first call's arguments, where they are constants; escaped and at most 80 characters.</summary>
    public string Arguments { get; init; } = "";

    /// <summary>What was noticed, in a sentence: on one line, cut and escaped.</summary>
    public required string Message { get; init; }
}

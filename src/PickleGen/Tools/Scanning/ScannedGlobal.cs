namespace PickleGen.Tools;

/// <summary>A name that was met, and what was seen of its use.</summary>
internal sealed class ScannedGlobal(string module, string name, GlobalFact fact, int offset, string opcode)
{
    public string Module => module;

    public string Name => name;

    public GlobalFact Fact => fact;

    public int Offset => offset;

    public string Opcode => opcode;

    public PickleScanUsage Usage { get; set; } = PickleScanUsage.Referenced;

    public string Arguments { get; set; } = "";

    /// <summary>Whether it counts: names read out of what is no pickle do only if they are dangerous.</summary>
    public bool Counts { get; set; }
}

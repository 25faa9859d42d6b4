namespace PickleGen.Tools;

/// <summary>What is known about a name, and why.</summary>
internal sealed record GlobalFact(PickleScanLevel Level, string Reason)
{
    public static GlobalFact Worse(GlobalFact? one, GlobalFact other) => one is null || other.Level > one.Level ? other : one;
}

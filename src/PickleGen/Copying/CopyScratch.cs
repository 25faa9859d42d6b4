namespace PickleGen.Copying;

/// <summary>What a copy or a comparison works with. The converter at its root keeps it for the next one, emptied.</summary>
internal sealed class CopyScratch
{
    /// <summary>What objects became, or were compared with.</summary>
    public ReferenceMap Objects { get; } = new();

    /// <summary>The members of the objects under way.</summary>
    public MemberList Members { get; } = new();

    public void Clear()
    {
        Objects.Clear();
        Members.Clear();
    }
}

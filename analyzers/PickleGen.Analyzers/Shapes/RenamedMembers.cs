using PickleGen.Shapes;

namespace PickleGen.Analyzers.Shapes;

/// <summary>Guesses which new member was once recorded under another name. It says so only where nothing else is likely.</summary>
internal sealed class RenamedMembers
{
    private readonly Dictionary<MemberShape, MemberShape> _successors = [];

    public RenamedMembers(TypeShape shape, TypeShape recorded, Dictionary<string, MemberShape> byKey)
    {
        var recordedKeys = new HashSet<string>(recorded.Members.SelectMany(static member => member.Keys), StringComparer.Ordinal);
        Fresh = [.. shape.Members.Where(member => !member.Keys.Any(recordedKeys.Contains))];
        MemberShape[] gone = [.. recorded.Members.Where(member => !byKey.ContainsKey(member.Name))];

        // The same name in C# says it all: only the one in Python has changed.
        foreach (MemberShape old in gone)
        {
            if (Fresh.FirstOrDefault(member => member.CSharp == old.CSharp && IsSameType(member, old)) is { } member)
            {
                _successors[old] = member;
            }
        }

        foreach (MemberShape old in gone.Where(old => !_successors.ContainsKey(old)).ToArray())
        {
            IReadOnlyList<MemberShape> candidates = Candidates(old);
            if (candidates.Count == 1 && candidates[0] is var only && gone.Count(other => !_successors.ContainsKey(other) && IsSameType(only, other)) == 1)
            {
                _successors[old] = only;
            }
        }
    }

    /// <summary>The members that are new since the record.</summary>
    public IReadOnlyList<MemberShape> Fresh { get; }

    public MemberShape? Of(MemberShape old) => _successors.TryGetValue(old, out MemberShape? member) ? member : null;

    public bool IsSuccessor(MemberShape member) => _successors.ContainsValue(member);

    /// <summary>The new members that it could be.</summary>
    public IReadOnlyList<MemberShape> Candidates(MemberShape old) =>
        [.. Fresh.Where(member => !IsSuccessor(member) && IsSameType(member, old))];

    private static bool IsSameType(MemberShape member, MemberShape old) => Plain(member.Type) == Plain(old.Type);

    private static string Plain(string type)
    {
        const string OrNone = " | None";
        return type.EndsWith(OrNone, StringComparison.Ordinal) ? type.Substring(0, type.Length - OrNone.Length) : type;
    }
}

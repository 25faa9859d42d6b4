namespace PickleGen.Generator.Model;

/// <summary>The assembly's <c>[assembly: PickleDefaults]</c>.</summary>
internal sealed record DefaultsModel(string? Module, MemberNaming Naming, MemberSelection Members)
{
    public static readonly DefaultsModel None = new(null, MemberNaming.SnakeCase, MemberSelection.Public);
}

/// <summary>Mirrors <c>PickleGen.PickleNaming</c>.</summary>
internal enum MemberNaming
{
    SnakeCase,
    Unchanged,
    CamelCase,
}

/// <summary>Mirrors <c>PickleGen.PickleMembers</c>.</summary>
internal enum MemberSelection
{
    Public,
    Explicit,
    AllFields,
}

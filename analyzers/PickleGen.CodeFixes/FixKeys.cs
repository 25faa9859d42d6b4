namespace PickleGen.CodeFixes;

/// <summary>The equivalence keys: what Fix All repeats.</summary>
internal static class FixKeys
{
    public const string AddPartial = "PickleGen.AddPartial";
    public const string IgnoreMember = "PickleGen.IgnoreMember";
    public const string MakeTypePickleable = "PickleGen.MakeTypePickleable";
    public const string RenameMember = "PickleGen.RenameMember";
    public const string AddConstructor = "PickleGen.AddConstructor";
    public const string AddStateMethod = "PickleGen.AddStateMethod";
    public const string AddMigrations = "PickleGen.AddMigrations";
    public const string ListCases = "PickleGen.ListCases";
    public const string MarkConstructor = "PickleGen.MarkConstructor";
    public const string AddAlias = "PickleGen.AddAlias";
    public const string RaiseVersion = "PickleGen.RaiseVersion";
    public const string MakeOptional = "PickleGen.MakeOptional";
    public const string RestoreEnumMember = "PickleGen.RestoreEnumMember";
    public const string ListCaseAgain = "PickleGen.ListCaseAgain";
}

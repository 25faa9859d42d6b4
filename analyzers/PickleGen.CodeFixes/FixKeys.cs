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
    public const string RemoveAttribute = "PickleGen.RemoveAttribute";
    public const string RemoveOpposite = "PickleGen.RemoveOpposite";
    public const string RemoveIgnore = "PickleGen.RemoveIgnore";
    public const string RemoveRequired = "PickleGen.RemoveRequired";
    public const string MarkMember = "PickleGen.MarkMember";
    public const string MakeNullable = "PickleGen.MakeNullable";
    public const string AllFields = "PickleGen.AllFields";
    public const string MakeCallback = "PickleGen.MakeCallback";
    public const string ListDerived = "PickleGen.ListDerived";
    public const string RenameInPython = "PickleGen.RenameInPython";
    public const string NameClass = "PickleGen.NameClass";
    public const string DefaultModule = "PickleGen.DefaultModule";
    public const string UseUtcNow = "PickleGen.UseUtcNow";
    public const string MakeTuple = "PickleGen.MakeTuple";
    public const string RequireMember = "PickleGen.RequireMember";
    public const string InitializeEnum = "PickleGen.InitializeEnum";
    public const string MarkConstructor = "PickleGen.MarkConstructor";
    public const string AddAlias = "PickleGen.AddAlias";
    public const string RaiseVersion = "PickleGen.RaiseVersion";
    public const string MakeOptional = "PickleGen.MakeOptional";
    public const string RestoreEnumMember = "PickleGen.RestoreEnumMember";
    public const string ListCaseAgain = "PickleGen.ListCaseAgain";
    public const string TypedLoad = "PickleGen.TypedLoad";
    public const string AddPickleableFor = "PickleGen.AddPickleableFor";
    public const string UseDefaultOptions = "PickleGen.UseDefaultOptions";
    public const string AddUsing = "PickleGen.AddUsing";
    public const string ClearMemo = "PickleGen.ClearMemo";
    public const string RaiseProtocol = "PickleGen.RaiseProtocol";
    public const string RemoveCallback = "PickleGen.RemoveCallback";
    public const string GiveBuffers = "PickleGen.GiveBuffers";
    public const string ReturnFalse = "PickleGen.ReturnFalse";
    public const string ReplaceType = "PickleGen.ReplaceType";
    public const string PickleText = "PickleGen.PickleText";
    public const string ThrowUnlessRight = "PickleGen.ThrowUnlessRight";
    public const string LoadSigned = "PickleGen.LoadSigned";
    public const string UsePickle = "PickleGen.UsePickle";
    public const string MoveFromSerializable = "PickleGen.MoveFromSerializable";
    public const string ImplementCallbacks = "PickleGen.ImplementCallbacks";
    public const string MoveState = "PickleGen.MoveState";
    public const string AssignAgain = "PickleGen.AssignAgain";
    public const string FollowSerializer = "PickleGen.FollowSerializer";
}

namespace PickleGen.Analyzers;

/// <summary>One category for each band of rules, so that .editorconfig can set a whole band.</summary>
internal static class RuleCategories
{
    public const string Declaration = "PickleGen.Declaration";
    public const string Members = "PickleGen.Members";
    public const string Construction = "PickleGen.Construction";
    public const string Mapping = "PickleGen.Mapping";
    public const string Usage = "PickleGen.Usage";
    public const string Versions = "PickleGen.Versions";
    public const string Buffers = "PickleGen.Buffers";
}

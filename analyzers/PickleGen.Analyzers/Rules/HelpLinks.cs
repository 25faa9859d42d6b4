namespace PickleGen.Analyzers;

/// <summary>Where the page of each rule is.</summary>
internal static class HelpLinks
{
    public const string BaseUrl = "https://github.com/picklegen/picklegen/blob/main/docs/diagnostics/";

    public static string For(string ruleId) => $"{BaseUrl}{ruleId}.md";
}

namespace PickleGen.Generator.Emitting;

/// <summary>Text inside generated code.</summary>
internal static class Text
{
    /// <summary>A string literal. What is quoted are names, so there is little to escape.</summary>
    public static string Quote(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    /// <summary>Text inside an XML comment.</summary>
    public static string Xml(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}

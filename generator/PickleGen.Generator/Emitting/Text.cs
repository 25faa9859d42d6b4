using Microsoft.CodeAnalysis.CSharp;

namespace PickleGen.Generator.Emitting;

/// <summary>Text inside generated code.</summary>
internal static class Text
{
    public static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>Text inside an XML comment.</summary>
    public static string Xml(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}

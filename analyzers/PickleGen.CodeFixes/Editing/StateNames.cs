using Microsoft.CodeAnalysis.CSharp;

namespace PickleGen.CodeFixes.Editing;

/// <summary>Names for the parts of a state that is moved.</summary>
internal static class StateNames
{
    /// <summary>The property for a key, <c>Id</c> for <c>_id</c>; null where the key is no identifier.</summary>
    public static string? Property(string key)
    {
        string trimmed = key.TrimStart('_');
        if (trimmed.Length == 0 || !SyntaxFacts.IsValidIdentifier(key) || !SyntaxFacts.IsValidIdentifier(trimmed))
        {
            return null;
        }

        return char.ToUpperInvariant(trimmed[0]) + trimmed.Substring(1);
    }
}

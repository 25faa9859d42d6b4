using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Mapping;

/// <summary>PG0308: an attribute by a name that means another one within a Python class.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MangledNameAnalyzer() : MappingAnalyzer(MappingRules.MangledName)
{
    private protected override void Check(MappedType type, MappingReport report)
    {
        if (!type.HasAttributes)
        {
            return;
        }

        foreach (PickledMember member in type.OwnMembers)
        {
            string name = member.PythonName;
            if (!IsMangled(name) || Mangle(name, type) is not { } mangled)
            {
                continue;
            }

            report.WithValue(
                member.Member.Symbol,
                DiagnosticProperties.Suggestion,
                type.FreeName(mangled),
                member.Member.Symbol.MemberForMessage(),
                name,
                mangled,
                type.Layout == LayoutKind.Slots ? $"its __slots__ have no '{name}', and loading the pickle fails" : $"its methods would look for '{mangled}'");
        }
    }

    private static bool IsMangled(string name) =>
        name.StartsWith("__", StringComparison.Ordinal) && !name.EndsWith("__", StringComparison.Ordinal);

    // Python leaves out the underscores that the class begins with, and mangles nothing in a class that has no other characters.
    private static string? Mangle(string name, MappedType type)
    {
        string qualified = type.Name.QualifiedName;
        string last = qualified.Substring(qualified.LastIndexOf('.') + 1).TrimStart('_');
        return last.Length == 0 ? null : $"_{last}{name}";
    }
}

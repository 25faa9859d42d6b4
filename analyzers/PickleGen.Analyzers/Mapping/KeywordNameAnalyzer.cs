using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Enums;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Mapping;

/// <summary>PG0306: a name that a Python program cannot write. Names that are made of C# names are never keywords.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeywordNameAnalyzer() : MappingAnalyzer(MappingRules.KeywordName)
{
    private protected override void Check(MappedType type, MappingReport report)
    {
        if (type.IsNameGiven && type.HasClass && $"{type.Name.Module}.{type.Name.QualifiedName}".Split('.').FirstOrDefault(PythonKeywords.Contains) is { } part)
        {
            report.At(type.Symbol, type.Symbol.ForMessage(), type.Name.ToString(), $"'{part}' is a keyword, so that no program can import the class or write its name; rename it on both sides");
        }

        if (type.Symbol.TypeKind == TypeKind.Enum)
        {
            CheckEnum(type, report);
        }
        else if (type.HasSpokenNames)
        {
            foreach (PickledMember member in type.OwnMembers)
            {
                Check(type, member, report);
            }
        }
    }

    private static void Check(MappedType type, PickledMember member, MappingReport report)
    {
        string name = member.PythonName;
        if (PythonKeywords.Contains(name))
        {
            Report(type, member.Member.Symbol, name, "a keyword: 'value." + name + "' is no Python code, only getattr and setattr reach it", report);
        }
        else if (type.Layout == LayoutKind.NamedTuple && name[0] == '_')
        {
            string bare = name.Trim('_');
            report.WithValue(
                member.Member.Symbol,
                DiagnosticProperties.Suggestion,
                bare.Length > 0 && !char.IsDigit(bare[0]) && !PythonKeywords.Contains(bare) ? type.FreeName(bare) : null,
                member.Member.Symbol.MemberForMessage(),
                name,
                "and a named tuple refuses fields that begin with an underscore; give it another name with [PickleMember(\"…\")]");
        }
    }

    private static void CheckEnum(MappedType type, MappingReport report)
    {
        if (!type.HasClass)
        {
            return;
        }

        foreach (IFieldSymbol field in EnumParser.Fields(type.Symbol))
        {
            if (field.Find(WellKnown.PickleMember)?.First() is string name && PythonKeywords.Contains(name))
            {
                Report(type, field, name, "a keyword: no enum class can declare such a member", report);
            }
        }
    }

    private static void Report(MappedType type, ISymbol member, string name, string reason, MappingReport report) => report.WithValue(
        member,
        DiagnosticProperties.Suggestion,
        type.FreeName(name + "_"),
        member.MemberForMessage(),
        name,
        $"{reason}; give it another name, such as [PickleMember(\"{name}_\")]");
}

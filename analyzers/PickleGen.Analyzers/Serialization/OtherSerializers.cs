using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Naming;

namespace PickleGen.Analyzers.Serialization;

/// <summary>PG0415: a member that another serializer leaves out, calls otherwise, or has and a pickle has not.</summary>
internal static class OtherSerializers
{
    public static void Check(AdvisedType advised, IReadOnlyList<PickledMember> members)
    {
        foreach (PickledMember member in members)
        {
            Candidate candidate = member.Member;
            if (candidate is { Attribute: null, IsExtensionData: false } && advised.IsAbout(candidate.Symbol))
            {
                CheckPickled(advised, candidate.Symbol, member.PythonName);
            }
        }

        CheckMissing(advised, members);
    }

    private static void CheckPickled(AdvisedType advised, ISymbol symbol, string pythonName)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (OtherAttributes.Ignores(attribute))
            {
                Report(advised, symbol, attribute, "it is pickled; leave it out with [PickleIgnore] if a pickle shall not have it either", Remedies.Ignore, name: null);
                return;
            }

            if (OtherAttributes.NameOf(attribute) is { } name && IsAnother(name, pythonName))
            {
                Report(advised, symbol, attribute, $"it is '{pythonName}' in Python; write [PickleMember(\"{name}\")] if it shall be '{name}' there too", Remedies.Member, name);
                return;
            }
        }
    }

    // Where the type asks for its members one by one, the others are left out on purpose; where none is looked at, too.
    private static void CheckMissing(AdvisedType advised, IReadOnlyList<PickledMember> members)
    {
        if (members.Count == 0 || members.All(static member => member.Member.Attribute is not null))
        {
            return;
        }

        foreach (ISymbol symbol in advised.Type.GetMembers())
        {
            if (symbol is IPropertySymbol { IsStatic: false, SetMethod: not null, IsIndexer: false } or IFieldSymbol { IsStatic: false, IsConst: false, IsImplicitlyDeclared: false }
                && !symbol.Has(WellKnown.PickleIgnore)
                && symbol.GetAttributes().FirstOrDefault(OtherAttributes.Includes) is { } attribute
                && !members.Any(member => SymbolEqualityComparer.Default.Equals(member.Member.Symbol, symbol)))
            {
                Report(advised, symbol, attribute, "it is not pickled; write [PickleMember] if a pickle shall have it too", Remedies.Member, name: null);
            }
        }
    }

    private static void Report(AdvisedType advised, ISymbol symbol, AttributeData attribute, string remark, string remedy, string? name)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty
            .Add(DiagnosticProperties.Remedy, remedy)
            .Add(DiagnosticProperties.PythonName, name);
        advised.Report(SerializationRules.OtherSerializer, symbol, properties, symbol.Name, ShortName(attribute), remark);
    }

    // FirstName, firstName and first_name are one name in three conventions, and each side keeps its own.
    private static bool IsAnother(string name, string pythonName) =>
        PythonIdentifier.IsValid(name) && Squash(name) != Squash(pythonName);

    private static string Squash(string name) => name.Replace("_", "").ToLowerInvariant();

    private static string ShortName(AttributeData attribute)
    {
        const string Suffix = "Attribute";
        string name = attribute.AttributeClass!.Name;
        return name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Mapping;

/// <summary>PG0307: an attribute by the name of something that Python's objects have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HidingNameAnalyzer() : MappingAnalyzer(MappingRules.HidingName)
{
    // dir() of an object of a class of one's own, and what copyreg and pickle look up besides.
    private static readonly HashSet<string> Reserved = Names(
        "__class__ __delattr__ __dict__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__ __getnewargs__ __getnewargs_ex__ "
        + "__getstate__ __gt__ __hash__ __init__ __init_subclass__ __le__ __lt__ __module__ __ne__ __new__ __reduce__ __reduce_ex__ "
        + "__repr__ __setattr__ __setstate__ __sizeof__ __slots__ __str__ __subclasshook__ __weakref__");

    private static readonly HashSet<string> DictMethods = Names("clear copy fromkeys get items keys pop popitem setdefault update values");
    private static readonly HashSet<string> ListMethods = Names("append clear copy count extend index insert pop remove reverse sort");
    private static readonly HashSet<string> SetMethods = Names(
        "add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset issuperset pop "
        + "remove symmetric_difference symmetric_difference_update union update");

    private protected override void Check(MappedType type, MappingReport report)
    {
        if (!type.HasAttributes)
        {
            return;
        }

        foreach (PickledMember member in type.OwnMembers)
        {
            if (WhyNot(member.PythonName, type.Layout) is { } reason)
            {
                string? suggestion = Suggest(member.PythonName) is { } name ? type.FreeName(name) : null;
                report.WithValue(
                    member.Member.Symbol, DiagnosticProperties.Suggestion, suggestion, member.Member.Symbol.MemberForMessage(), member.PythonName, reason);
            }
        }
    }

    private static string? WhyNot(string name, LayoutKind? layout)
    {
        if (Reserved.Contains(name))
        {
            return name switch
            {
                "__class__" or "__dict__" or "__weakref__" when layout != LayoutKind.Slots =>
                    "but every object has that attribute itself, so that the value cannot be reached",
                "__class__" or "__dict__" or "__weakref__" =>
                    "but every object has that attribute itself, and loading the pickle fails where it is set",
                "__getstate__" or "__reduce_ex__" =>
                    "and pickle and copy would call the value to pickle or copy the object again",
                _ => "which every object or class has already, with a meaning of its own",
            };
        }

        (string Builtin, HashSet<string> Methods)? collection = layout switch
        {
            LayoutKind.DictSubclass => ("dict", DictMethods),
            LayoutKind.ListSubclass => ("list", ListMethods),
            LayoutKind.SetSubclass => ("set", SetMethods),
            _ => null,
        };
        return collection is { } found && found.Methods.Contains(name)
            ? $"and hides the method '{name}' of {found.Builtin} on every object that is loaded"
            : null;
    }

    private static string? Suggest(string name)
    {
        string bare = name.Trim('_');
        return bare.Length == 0 || char.IsDigit(bare[0]) ? null
            : PythonKeywords.Contains(bare) || bare == name ? bare + "_"
            : bare;
    }

    private static HashSet<string> Names(string names) => new(names.Split(' '), StringComparer.Ordinal);
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PickleGen.Analyzers;

/// <summary>05xx: what keeps recorded pickles from being read.</summary>
internal static class ShapeRules
{
    public static readonly DiagnosticDescriptor MemberGone = Rule(
        RuleIds.MemberGone,
        "Recorded members are still read",
        "Pickles of '{0}' were recorded with '{1}', and nothing reads it now, so its values would be lost; {2}",
        "Python puts every key of a state into the object, whether or not the class still knows it. Here a key without a member is ignored.");

    public static readonly DiagnosticDescriptor MemberRenamed = Rule(
        RuleIds.MemberRenamed,
        "A member that has got another name is read by the recorded one, too",
        "'{0}' seems to be what was recorded as '{1}', and pickles with that name would leave it at its default; {2}",
        "The keys of a state are the names that attributes had when it was written. In Python, __setstate__ would have to know the old ones.");

    public static readonly DiagnosticDescriptor MemberType = Rule(
        RuleIds.MemberRetyped,
        "A member takes the values that it was recorded with",
        "'{0}' was recorded as '{1}', and is '{2}' now, which refuses {3}; {4}",
        "Python does not look at the types of attributes, so an old value would surprise later. Here it is refused when it is read.");

    public static readonly DiagnosticDescriptor TypeGone = Rule(
        RuleIds.TypeGone,
        "A recorded class has a type that is read from it",
        "Pickles that name the Python class '{0}' were recorded, and no type is read from them now; {1}",
        "A pickle names the class of each object. Python fails with an AttributeError or ModuleNotFoundError where the name leads nowhere.");

    public static readonly DiagnosticDescriptor Unreadable = Rule(
        RuleIds.UnreadableShape,
        "A record of shapes can be read",
        "Nothing is compared with '{0}', because it cannot be read: {1}",
        "A record is made by 'dotnet build -t:RecordPickleShape' or 'picklegen shape', and is meant to be read, but not to be written by hand.");

    public static readonly DiagnosticDescriptor OlderThanRecord = Rule(
        RuleIds.OlderThanRecord,
        "The version of a type is not below the recorded one",
        "'{0}' was recorded with version {1}, and is of version {2} now, so it would not understand pickles of that version; {3}",
        "A state says its version under the key _version. One above that of the program is refused, because nobody knows what it means.");

    public static readonly DiagnosticDescriptor NewRequired = Rule(
        RuleIds.NewRequired,
        "Recorded pickles do not lack a required member",
        "Pickles of '{0}' were recorded without '{1}', and would be refused now that it is required; {2}",
        "Python leaves an attribute that is not in the state unset, and fails where it is used. A required member is missed when the object is read.");

    public static readonly DiagnosticDescriptor EnumMember = Rule(
        RuleIds.RecordedEnumMember,
        "Recorded members of an enum keep their values",
        "'{0}' was recorded with {1}, and {2}; {3}",
        "A pickle has the value of an enum's member. Python refuses one that no member has with a ValueError, and takes one that has come to mean something else.");

    public static readonly DiagnosticDescriptor CaseGone = Rule(
        RuleIds.CaseGone,
        "Recorded cases of a union are still listed",
        "Where a '{0}' is expected, pickles were recorded with instances of '{1}', which would be refused now; {2}",
        "Python accepts an instance of any class anywhere. Here only the types that [PickleDerived] lists can stand for their base.");

    public static readonly DiagnosticDescriptor Form = Rule(
        RuleIds.RecordedForm,
        "What Python sees of a type keeps its form",
        "'{0}' would not understand the pickles that were recorded: {1}; {2}",
        "An instance with attributes, a named tuple and the call of a class are written in different ways. In what is written by position, the position is the name.");

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
        [MemberGone, MemberRenamed, MemberType, TypeGone, Unreadable, OlderThanRecord, NewRequired, EnumMember, CaseGone, Form];

    private static DiagnosticDescriptor Rule(string id, string title, string message, string description) =>
        new(id, title, message, RuleCategories.Versions, DiagnosticSeverity.Warning, isEnabledByDefault: true, description, HelpLinks.For(id));
}

using Microsoft.CodeAnalysis;

namespace PickleGen.Analyzers;

/// <summary>01xx: advice on what becomes of members.</summary>
internal static class MemberAdvice
{
    public static readonly DiagnosticDescriptor LeftOut = new(
        RuleIds.LeftOut,
        "Public values are pickled, or said not to be",
        "'{0}' is not pickled, because {1}; pickle it with [PickleMember], or say with [PickleIgnore] that it is left out",
        RuleCategories.Members,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Python pickles every attribute of an object. Here members are what can be read and set by everybody or is taken by the constructor, so the value of any other property is gone after a load.",
        HelpLinks.For(RuleIds.LeftOut));

    public static readonly DiagnosticDescriptor Contradiction = new(
        RuleIds.Contradiction,
        "A member is pickled or ignored",
        "'{0}' has both [PickleIgnore] and [{1}], and is left out; remove one of the two attributes",
        RuleCategories.Members,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "What is ignored is neither written to the state that Python sees nor read from it, whatever other attributes say of its name.",
        HelpLinks.For(RuleIds.Contradiction));

    public static readonly DiagnosticDescriptor UselessAttribute = new(
        RuleIds.UselessAttribute,
        "Attributes of members stand on what can be a member",
        "[{0}] on '{1}' has no effect: {2}",
        RuleCategories.Members,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The state of an object in Python is its __dict__; what belongs to the class is not in it. Here members are properties and fields of the object.",
        HelpLinks.For(RuleIds.UselessAttribute));

    public static readonly DiagnosticDescriptor IgnoredRequired = new(
        RuleIds.IgnoredRequired,
        "A required member is pickled",
        "'{0}' is required and ignored: an object that has been read has {1} there; pickle it, or remove 'required'",
        RuleCategories.Members,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Generated code creates the object without its required members where the pickle cannot have them, which C# would allow nobody else. Python's __new__ makes no promises either, but C#'s 'required' does.",
        HelpLinks.For(RuleIds.IgnoredRequired));

    public static readonly DiagnosticDescriptor NothingPickled = new(
        RuleIds.NothingPickled,
        "Something of a pickleable type is pickled",
        "Nothing of '{0}' is pickled, also not '{1}': {2}; write [Pickleable(Members = PickleMembers.AllFields)], or mark members [PickleMember]",
        RuleCategories.Members,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Python pickles the whole __dict__ of an object, private attributes too. Here a type whose state is private has to say that it is to be pickled, or its objects come back empty.",
        HelpLinks.For(RuleIds.NothingPickled));

    public static readonly DiagnosticDescriptor HiddenMember = new(
        RuleIds.HiddenMember,
        "A member that is hidden is pickled under a name of its own",
        "'{0}' is not pickled, because '{1}' hides it; give it a name in Python with [PickleMember(\"…\")], or say with [PickleIgnore] that it is left out",
        RuleCategories.Members,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A Python object has one attribute of each name, whichever class sets it. In C# the two are different variables, and only the one of the derived class is in the pickle.",
        HelpLinks.For(RuleIds.HiddenMember));
}

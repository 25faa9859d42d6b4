using Microsoft.CodeAnalysis;

namespace PickleGen.Analyzers;

/// <summary>00xx: advice on how types are declared.</summary>
internal static class DeclarationAdvice
{
    public static readonly DiagnosticDescriptor SharedName = new(
        RuleIds.SharedName,
        "Each Python class is one type",
        "'{0}' is '{2}' in Python, as is '{1}': where any value may stand, reading cannot tell which one is meant and makes a PyObject; give one of them another name",
        RuleCategories.Declaration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A pickle names the class of an object, and nothing else says what it is. Where a member has one of the types, that decides; an untyped load and a member of type object have only the name.",
        HelpLinks.For(RuleIds.SharedName));

    public static readonly DiagnosticDescriptor StrayAttribute = new(
        RuleIds.StrayAttribute,
        "Attributes that say how something is pickled stand on what is pickled",
        "[{0}] on '{1}' has no effect, because {2}",
        RuleCategories.Declaration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Python pickles every object, and asks its class how. Here only [Pickleable] types and those that a context names are pickled, and only their attributes are read.",
        HelpLinks.For(RuleIds.StrayAttribute));

    public static readonly DiagnosticDescriptor UnmarkedDerived = new(
        RuleIds.UnmarkedDerived,
        "What derives from a pickleable class is pickleable",
        "'{0}' derives from '{1}', which is [Pickleable], and is not itself: an object of it is refused where '{1}' is expected; add [Pickleable] if such objects are to be pickled",
        RuleCategories.Declaration,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "In Python a subclass is pickled as what it is, without being asked. Code that is generated for a base class would cut its objects down, so they are refused.",
        HelpLinks.For(RuleIds.UnmarkedDerived));

    public static readonly DiagnosticDescriptor DeadCallback = new(
        RuleIds.DeadCallback,
        "Callbacks are called",
        "'{0}' is never called when an object is pickled or read, because {1}",
        RuleCategories.Declaration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Python finds __setstate__ by its name alone. Here the interface IPickleCallbacks is what counts, and as its methods have bodies, the compiler does not say that one is not implemented.",
        HelpLinks.For(RuleIds.DeadCallback));
}

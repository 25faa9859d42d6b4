using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PickleGen.Analyzers;

/// <summary>02xx: how an object is created when it is read.</summary>
internal static class ConstructionRules
{
    public static readonly DiagnosticDescriptor NoConstructor = new(
        RuleIds.NoConstructor,
        "A pickleable type can be created when it is read",
        "'{0}' cannot be created when it is read: {1}",
        RuleCategories.Construction,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Python creates an object with __new__ and skips __init__. C# has to call a constructor, and needs one whose arguments it can know.",
        HelpLinks.For(RuleIds.NoConstructor));

    public static readonly DiagnosticDescriptor UnmatchedParameter = new(
        RuleIds.UnmatchedParameter,
        "Each parameter of the constructor that reading calls is a member",
        "Nothing in a pickle of '{0}' is the value of the constructor's parameter '{1}': {2}",
        RuleCategories.Construction,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The arguments of the constructor come from the pickled state, which has the members and nothing else. Python does not call __init__ at all.",
        HelpLinks.For(RuleIds.UnmatchedParameter));

    public static readonly DiagnosticDescriptor HookSignature = new(
        RuleIds.HookSignature,
        "Methods that pickling calls have a signature it can call",
        "'{0}' cannot be called by pickling: {1}",
        RuleCategories.Construction,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Python calls __getstate__, __setstate__ and __reduce_ex__ with what it has. Generated code calls these methods, and has to know the types of what they take and give.",
        HelpLinks.For(RuleIds.HookSignature));

    public static readonly DiagnosticDescriptor MissingHook = new(
        RuleIds.MissingHook,
        "A type that gives a state takes it back, and the other way round",
        "'{0}' has the [{1}] method '{2}' and no [{3}] method; add {4}",
        RuleCategories.Construction,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Without __setstate__, Python takes a state for the attributes. A state of another kind is understood only by the class that gave it.",
        HelpLinks.For(RuleIds.MissingHook));

    public static readonly ImmutableArray<DiagnosticDescriptor> All = [NoConstructor, UnmatchedParameter, HookSignature, MissingHook];
}

using Microsoft.CodeAnalysis;

namespace PickleGen.Analyzers;

/// <summary>02xx: advice on how objects are after they have been read.</summary>
internal static class ConstructionAdvice
{
    public static readonly DiagnosticDescriptor SkippedInitializer = new(
        RuleIds.SkippedInitializer,
        "What is not pickled needs no initializer where none runs",
        "'{0}' stays {1} in an object that has been read: Creation = PickleCreation.Uninitialized does not run {2}, and it is not pickled; pickle it, or set it in IPickleCallbacks.OnUnpickled",
        RuleCategories.Construction,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "As with Python's __new__, no constructor runs and no initializer, so that the pickle is the only source of values. A lock that is made by an initializer is null.",
        HelpLinks.For(RuleIds.SkippedInitializer));

    public static readonly DiagnosticDescriptor NullAfterLoad = new(
        RuleIds.NullAfterLoad,
        "A member that is left out and not nullable has a value after a load",
        "'{0}' is null in an object that has been read, although its type is '{1}' and not '{1}?': {2}; make it nullable, or set it in IPickleCallbacks.OnUnpickled",
        RuleCategories.Construction,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "In Python an attribute that a state does not have is missing, and using it raises AttributeError. In C# it is null, and the compiler says that it cannot be.",
        HelpLinks.For(RuleIds.NullAfterLoad));

    public static readonly DiagnosticDescriptor ForgottenArgument = new(
        RuleIds.ForgottenArgument,
        "What a constructor is given and keeps is pickled",
        "The parameter '{0}' is its default in each '{1}' that has been read: '{2}' keeps it and is not pickled; {3}, or [PickleIgnore] if it is to be left out",
        RuleCategories.Construction,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The arguments of the constructor come from the members of its parameters' names. Python does not call __init__: there the attribute would be in the pickle.",
        HelpLinks.For(RuleIds.ForgottenArgument));

    public static readonly DiagnosticDescriptor InheritedHooks = new(
        RuleIds.InheritedHooks,
        "Methods that say what a state is know the members of derived classes",
        "'{0}' is not pickled: the inherited method '{1}' says what the state is, and members are not looked at; say it with methods of the class itself, or mark the member [PickleIgnore] if it is to be left out",
        RuleCategories.Construction,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "In Python, too, a subclass inherits __getstate__ and __reduce__, and what they do not know of its attributes is lost.",
        HelpLinks.For(RuleIds.InheritedHooks));
}

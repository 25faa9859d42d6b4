using Microsoft.CodeAnalysis;

namespace PickleGen.Analyzers;

/// <summary>04xx: how the library is called.</summary>
internal static class UsageRules
{
    public static readonly DiagnosticDescriptor NeverLoaded = new(
        RuleIds.NeverLoaded,
        "An untyped load makes what its result is taken for",
        "This is never '{0}': {1}",
        RuleCategories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Python imports whatever class a pickle names. An untyped load makes objects of the types that its context knows, and keeps all others as inert data.",
        HelpLinks.For(RuleIds.NeverLoaded));

    public static readonly DiagnosticDescriptor TrustedOutside = new(
        RuleIds.TrustedOutside,
        "Trusted options are for pickles of one's own",
        "'{0}' comes from outside ({1}), and {2}.Trusted lifts the limits that keep a hostile pickle cheap; use {2}.Default",
        RuleCategories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Whoever can send a pickle can choose one that takes long to read. Python has the same limit on digits (sys.set_int_max_str_digits), for the same reason.",
        HelpLinks.For(RuleIds.TrustedOutside));

    public static readonly DiagnosticDescriptor UnheardVerdict = new(
        RuleIds.UnheardVerdict,
        "What a check of a signature says is heard",
        "'{0}' says whether the signature is right, and nobody listens: {1}",
        RuleCategories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A wrong signature is no exception here but the answer false, as with Python's hmac.compare_digest. Whoever ignores it loads what anybody may have written.",
        HelpLinks.For(RuleIds.UnheardVerdict));

    public static readonly DiagnosticDescriptor UnsignedLoad = new(
        RuleIds.UnsignedLoad,
        "Signed data is loaded when its signature has been checked",
        "'{0}' {1}",
        RuleCategories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A signature keeps out what others have written only if it is checked before the pickle is read. Python's documentation of pickle says the same of hmac.",
        HelpLinks.For(RuleIds.UnsignedLoad));

    public static readonly DiagnosticDescriptor Undisposed = new(
        RuleIds.Undisposed,
        "A pickler or unpickler is disposed",
        "'{0}' is never disposed, so that {1}; declare it with 'using'",
        RuleCategories.Usage,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A pickler refers to every object it has written, and an unpickler to every object it has read, as Python's do. Disposing it lets go of them, and keeps it from being used again by mistake.",
        HelpLinks.For(RuleIds.Undisposed));

    public static readonly DiagnosticDescriptor StaleDump = new(
        RuleIds.StaleDump,
        "An object that has changed is dumped with an empty memo",
        "'{0}' has changed since it was dumped, and this writes only a reference to what it was: call '{1}.ClearMemo()' before",
        RuleCategories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A pickler, in Python too, remembers what it has written and refers to it from then on. Whoever reads the pickles gets the first state twice.",
        HelpLinks.For(RuleIds.StaleDump));

    public static readonly DiagnosticDescriptor MissingFromContext = new(
        RuleIds.MissingFromContext,
        "A context knows the types it is asked for",
        "'{0}' is not a type that '{1}' knows, so that this fails at run time; add [PickleableFor<{0}>] to '{1}'",
        RuleCategories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Python finds out how to pickle a value when it meets it. Nothing is found by reflection here: a context knows the types it lists, and those that can be reached from them.",
        HelpLinks.For(RuleIds.MissingFromContext));

    public static readonly DiagnosticDescriptor Protocol = new(
        RuleIds.Protocol,
        "The protocol can write what is dumped",
        "Protocol {0} fails at run time: {1}",
        RuleCategories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Python says so when the pickle is written: PicklingError: can't pickle global identifier using pickle protocol 2, or: PickleBuffer can only be pickled with protocol >= 5.",
        HelpLinks.For(RuleIds.Protocol));

    public static readonly DiagnosticDescriptor CastLoad = new(
        RuleIds.CastLoad,
        "A load whose result is cast is a typed load",
        "The result is cast to '{0}', which the load could be told: '{1}' is faster, and says where in the pickle something else stands",
        RuleCategories.Usage,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "In Python every load is untyped. A typed load reads straight into the members, accepts nothing but that type, and its errors have a path.",
        HelpLinks.For(RuleIds.CastLoad));

    public static readonly DiagnosticDescriptor ForgottenAssignment = new(
        RuleIds.ForgottenAssignment,
        "A value of a shelf that has changed is assigned again",
        "This changes what '{0}' has read, and '{1}' does not get to know it: assign the value again, or open the shelf with writeback",
        RuleCategories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A shelf, in Python too, makes a new value each time a key is read. What is done to that value is lost unless it is assigned to the key, or the shelf keeps what it has read and writes it back.",
        HelpLinks.For(RuleIds.ForgottenAssignment));
}

using Microsoft.CodeAnalysis;

namespace PickleGen.Analyzers;

/// <summary>03xx: advice about what Python makes of a pickle. Nothing here keeps code from being generated.</summary>
internal static class MappingRules
{
    public static readonly DiagnosticDescriptor ModuleName = Suggestion(
        RuleIds.ModuleName,
        "A pickleable type says which Python module it is in",
        "'{0}' is '{1}' in Python, {2}; say which class it is with [Pickleable(\"…\")], or which module with [assembly: PickleDefaults(Module = \"…\")]",
        "A pickle names the class of each object, and pickle.load imports the module: ModuleNotFoundError if there is none. A rename of the namespace would change it, and older pickles would no longer be read.");

    public static readonly DiagnosticDescriptor TimeLoss = Suggestion(
        RuleIds.TimeLoss,
        "A time comes back from a pickle as it was",
        "'{0}' is given '{1}', which a pickle does not keep as it is: {2}",
        "Python's datetime counts microseconds and knows no kind: an aware one is a moment with an offset.");

    public static readonly DiagnosticDescriptor UnhashableKey = Warning(
        RuleIds.UnhashableKey,
        "Python can hash the keys of dictionaries and the items of sets",
        "'{0}' has {1} that are '{2}', and Python cannot hash {3}, so that loading the pickle there fails; {4}",
        "Python's dict and set take what can be hashed: TypeError: unhashable type: 'list'. Lists, dicts and sets cannot, nor can a tuple or a dataclass that compares by value and contains one.");

    public static readonly DiagnosticDescriptor Comparer = Warning(
        RuleIds.Comparer,
        "What a collection contains does not depend on a comparer",
        "'{0}' is made with the comparer '{1}', which is no part of a pickle: what is read compares by default; make the collection anew with the comparer in IPickleCallbacks.OnUnpickled or in the setter",
        "Python's dict and set know no comparers. When a pickle is read, the collection is made anew, and keys that the comparer found equal are different ones.");

    public static readonly DiagnosticDescriptor UnlistedType = Warning(
        RuleIds.UnlistedType,
        "A pickleable class lists the derived ones that may stand for it",
        "'{0}' may hold a '{1}', which is derived from '{2}' and not listed there, so that writing it fails; add {3} to '{2}'",
        "Python finds the class of an object in the pickle, whatever it is. Here only classes that the program names may be created, and a derived class is refused rather than cut down to its base.");

    public static readonly DiagnosticDescriptor KeywordName = Suggestion(
        RuleIds.KeywordName,
        "A Python name can be written in Python",
        "'{0}' has the Python name '{1}', {2}",
        "Pickle sets attributes by any name, but Python code cannot say order.class or import shop.lambda.Order: SyntaxError.");

    public static readonly DiagnosticDescriptor HidingName = Suggestion(
        RuleIds.HidingName,
        "A Python name hides nothing that Python's objects have",
        "'{0}' has the Python name '{1}', {2}; give it another name with [PickleMember(\"…\")]",
        "Pickle puts attributes into the object's __dict__, where they hide the methods of its class, and are hidden by what every object has.");

    public static readonly DiagnosticDescriptor MangledName = Suggestion(
        RuleIds.MangledName,
        "A Python name means the same inside and outside of its class",
        "'{0}' has the Python name '{1}', which within the class in Python means '{2}': {3}; give it the name '{2}', or one with a single underscore, with [PickleMember(\"…\")]",
        "Python mangles names that begin with two underscores: within class Order, self.__id is self._Order__id. Pickle does not, and stores and sets names as they are.");

    public static readonly DiagnosticDescriptor UnsetEnum = Suggestion(
        RuleIds.UnsetEnum,
        "A member whose type is an enum has a value that the enum names",
        "'{0}' is 0 until it is set, which no member of '{1}' is, and writing it then fails; make it required, or give it a value",
        "A Python enum has the values of its members only: ValueError: 0 is not a valid Status. Writing such a value is refused for that.");

    public static readonly DiagnosticDescriptor EqualKeys = Suggestion(
        RuleIds.EqualKeys,
        "Keys that are different in C# are different in Python",
        "'{0}' has {1} that are '{2}', {3}",
        "Python's dict and set compare by ==: of keys that are equal there, the last one wins and the others are lost when the pickle is loaded.");

    public static readonly DiagnosticDescriptor OwnClass = Warning(
        RuleIds.OwnClass,
        "A type with attributes is none of Python's own classes",
        "'{0}' is '{1}' in Python, whose objects take no attributes, so that loading the pickle there fails; use {2} for its values",
        "Pickle makes an object with __new__ and puts its state into its __dict__. Python's own classes have none: AttributeError, or TypeError because __new__ wants arguments.");

    public static readonly DiagnosticDescriptor StandardModule = Warning(
        RuleIds.StandardModule,
        "A Python module that is made of a namespace is none of the standard library",
        "'{0}' is '{1}' in Python, and '{2}' is a module of Python's standard library, which has no such class; name another one with [Pickleable(\"…\")] or [assembly: PickleDefaults(Module = \"…\")]",
        "pickle.load imports the module by its name and gets Python's own: AttributeError: Can't get attribute. A file by that name would be in the way of whoever needs Python's.");

    private static DiagnosticDescriptor Warning(string id, string title, string message, string description) =>
        new(id, title, message, RuleCategories.Mapping, DiagnosticSeverity.Warning, isEnabledByDefault: true, description, HelpLinks.For(id));

    private static DiagnosticDescriptor Suggestion(string id, string title, string message, string description) =>
        new(id, title, message, RuleCategories.Mapping, DiagnosticSeverity.Info, isEnabledByDefault: true, description, HelpLinks.For(id));
}

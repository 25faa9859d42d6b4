using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PickleGen.Analyzers;

/// <summary>00xx: how a type is declared, and what it is called in Python.</summary>
internal static class DeclarationRules
{
    public static readonly DiagnosticDescriptor NotPartial = new(
        RuleIds.NotPartial,
        "A pickleable type and the types around it are partial",
        "'{0}' must be partial, because the code that pickles '{1}' becomes a part of it; add the 'partial' modifier",
        RuleCategories.Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Python finds out how to pickle a class when the program runs. PickleGen writes that code when you compile, as another part of the type.",
        HelpLinks.For(RuleIds.NotPartial));

    public static readonly DiagnosticDescriptor PythonName = new(
        RuleIds.PythonName,
        "A Python name is one that Python can look up",
        "Python could not find '{0}' under the name '{1}': {2}",
        RuleCategories.Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A pickle names a class by module and class name, and Python imports the one and looks up the other. A name that is no Python name can never be found.",
        HelpLinks.For(RuleIds.PythonName));

    public static readonly DiagnosticDescriptor DuplicateName = new(
        RuleIds.DuplicateName,
        "Members have different names in Python",
        "'{0}' has the Python name '{2}', as has '{1}'; the object's __dict__ in Python would keep only one of them, so give one another name with [PickleMember(\"…\")]",
        RuleCategories.Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The state of a Python object is a dictionary. A second value under the same key replaces the first.",
        HelpLinks.For(RuleIds.DuplicateName));

    public static readonly DiagnosticDescriptor Kind = new(
        RuleIds.Kind,
        "A pickleable type is of a kind that can be pickled",
        "'{0}' cannot be [Pickleable]: {1}",
        RuleCategories.Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A pickle stores objects: things with a class that can be created again, in another program, from their state.",
        HelpLinks.For(RuleIds.Kind));

    public static readonly DiagnosticDescriptor ContextShape = new(
        RuleIds.ContextShape,
        "A class with [PickleableFor] can become a context",
        "'{0}' cannot be a pickle context: {1}",
        RuleCategories.Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The generator adds the converters of the listed types to the class, which for that must be an ordinary partial class derived from PickleContext.",
        HelpLinks.For(RuleIds.ContextShape));

    public static readonly DiagnosticDescriptor Layout = new(
        RuleIds.Layout,
        "What Python sees of a type fits it",
        "'{0}' cannot be pickled so: {1}",
        RuleCategories.Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "As and [PickleNewArgs] say what an object is in Python. A subclass of list has items, a named tuple has nothing but items, and an enum is no class with attributes.",
        HelpLinks.For(RuleIds.Layout));

    public static readonly DiagnosticDescriptor PickleableFor = new(
        RuleIds.PickleableFor,
        "What a context says of a type can be done",
        "'{0}' cannot say so of '{1}': {2}",
        RuleCategories.Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "copyreg lets a Python program say how the objects of others are pickled. A context says it with a surrogate, a converter or the names of members, one of them for each type.",
        HelpLinks.For(RuleIds.PickleableFor));

    public static readonly DiagnosticDescriptor Derived = new(
        RuleIds.Derived,
        "A type listed with [PickleDerived] can stand for the base",
        "'{1}' cannot stand for '{0}' in a pickle: {2}",
        RuleCategories.Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A pickle names the class of each object, and that class alone says which of the listed types to create.",
        HelpLinks.For(RuleIds.Derived));

    public static readonly ImmutableArray<DiagnosticDescriptor> All = [NotPartial, PythonName, DuplicateName, Kind, ContextShape, Layout, PickleableFor, Derived];
}

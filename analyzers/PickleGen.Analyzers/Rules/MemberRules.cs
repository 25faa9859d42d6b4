using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PickleGen.Analyzers;

/// <summary>01xx: members whose values no pickle can hold.</summary>
internal static class MemberRules
{
    public static readonly DiagnosticDescriptor MemberType = new(
        RuleIds.MemberType,
        "The types of all members can be pickled",
        "'{0}' ({1}) cannot be pickled: {2}",
        RuleCategories.Members,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A member is pickled by the code of its type. Only [Pickleable] types and the types PickleGen knows have such code.",
        HelpLinks.For(RuleIds.MemberType));

    public static readonly DiagnosticDescriptor Lock = new(
        RuleIds.Lock,
        "Locks and threads are not pickled",
        "'{0}' cannot be pickled, because it holds '{1}': {2}",
        RuleCategories.Members,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "What a lock means is known only to the threads of this process. Python says: TypeError: cannot pickle '_thread.lock' object.",
        HelpLinks.For(RuleIds.Lock));

    public static readonly DiagnosticDescriptor OpenResource = new(
        RuleIds.OpenResource,
        "Streams and other open resources are not pickled",
        "'{0}' cannot be pickled, because it holds '{1}': {2}",
        RuleCategories.Members,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "An open file, socket or handle belongs to this process. Python says: TypeError: cannot pickle '_io.TextIOWrapper' object.",
        HelpLinks.For(RuleIds.OpenResource));

    public static readonly DiagnosticDescriptor Delegate = new(
        RuleIds.Delegate,
        "Delegates are not pickled",
        "'{0}' cannot be pickled, because it holds '{1}': {2}",
        RuleCategories.Members,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A pickle holds data, never code. Python pickles a function as its name only, and refuses lambdas and closures, which have none.",
        HelpLinks.For(RuleIds.Delegate));

    public static readonly DiagnosticDescriptor ExtensionData = new(
        RuleIds.ExtensionData,
        "One PyDict takes the keys that are no members",
        "'{0}' cannot take the keys that are no members: {1}",
        RuleCategories.Members,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "An object in Python takes any attribute, so a state may hold keys and values of every kind. [PickleExtensionData] keeps them in one dict.",
        HelpLinks.For(RuleIds.ExtensionData));

    public static readonly ImmutableArray<DiagnosticDescriptor> All = [MemberType, Lock, OpenResource, Delegate, ExtensionData];
}

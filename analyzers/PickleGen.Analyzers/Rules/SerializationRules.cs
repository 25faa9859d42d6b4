using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PickleGen.Analyzers;

/// <summary>041x: programs that come from .NET's formatters, and types that also speak to other serializers.</summary>
internal static class SerializationRules
{
    public static readonly DiagnosticDescriptor Formatter = new(
        RuleIds.Formatter,
        "Pickles take the place of binary formatters",
        "'{0}' creates whatever types the data asks for; {1}",
        RuleCategories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Python's pickle.load has the same danger. PickleGen reads the types that the program names and nothing else, and .NET 9 has no BinaryFormatter that works.",
        HelpLinks.For(RuleIds.Formatter));

    public static readonly DiagnosticDescriptor Serializable = new(
        RuleIds.Serializable,
        "A [Serializable] type can become [Pickleable]",
        "'{0}' is [Serializable], which nothing reads without a BinaryFormatter; {1}",
        RuleCategories.Usage,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Python pickles every object by its attributes. [Pickleable] with all fields does that, and its code is written when you compile.",
        HelpLinks.For(RuleIds.Serializable));

    public static readonly DiagnosticDescriptor NonSerialized = new(
        RuleIds.NonSerialized,
        "What is [NonSerialized] is not pickled either",
        "'{0}' is [NonSerialized] and pickled all the same, as '{1}' in Python; leave it out with [PickleIgnore], or say that it is meant with [PickleMember]",
        RuleCategories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "PickleGen does not read [NonSerialized]. In Python, __getstate__ leaves out what is not to be pickled.",
        HelpLinks.For(RuleIds.NonSerialized));

    public static readonly DiagnosticDescriptor SerializationCallback = new(
        RuleIds.SerializationCallback,
        "The callbacks of formatters are not called by pickling",
        "'{0}' is not called when '{1}' is pickled; {2}",
        RuleCategories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Python calls __getstate__ and __setstate__. PickleGen calls the methods of IPickleCallbacks: OnPickling before an object is written, OnUnpickled when it has been read.",
        HelpLinks.For(RuleIds.SerializationCallback));

    public static readonly DiagnosticDescriptor SerializationInfo = new(
        RuleIds.SerializationInfo,
        "The state that ISerializable describes is not the one that is pickled",
        "'{0}' says what the state of '{1}' is and pickling does not ask it; give the state with [PickleGetState] and take it with [PickleSetState]",
        RuleCategories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "GetObjectData and the constructor that takes it back are what __getstate__ and __setstate__ are in Python. PickleGen calls the methods with these attributes.",
        HelpLinks.For(RuleIds.SerializationInfo));

    public static readonly DiagnosticDescriptor OtherSerializer = new(
        RuleIds.OtherSerializer,
        "Attributes of other serializers say nothing to PickleGen",
        "'{0}' has [{1}], which PickleGen does not read: {2}",
        RuleCategories.Usage,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Python's json and pickle have nothing to do with each other. What a type says to a JSON or XML serializer may be meant for that one alone.",
        HelpLinks.For(RuleIds.OtherSerializer));

    /// <summary>Those that are found by looking at types.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> OfTypes =
        [Serializable, NonSerialized, SerializationCallback, SerializationInfo, OtherSerializer];
}

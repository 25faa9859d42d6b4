using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Hooks;

namespace PickleGen.Analyzers.Serialization;

/// <summary>PG0413: a type relies on being told when it is read or written, in a way that pickling does not know.</summary>
internal static class SerializationCallbacks
{
    private static readonly (string Attribute, string Remedy)[] Kinds =
    [
        (SerializationNames.OnDeserialized, "implement IPickleCallbacks and call it in OnUnpickled"),
        (SerializationNames.OnSerializing, "implement IPickleCallbacks and call it in OnPickling"),
        (SerializationNames.OnDeserializing, "the constructor runs before anything is read; do there what it does"),
        (SerializationNames.OnSerialized, "nothing is called when an object has been written; what it undoes could be left out with [PickleIgnore]"),
    ];

    public static void Check(AdvisedType advised)
    {
        INamedTypeSymbol type = advised.Type;

        // Who has implemented it has thought about it, and methods of the type's own for its state are another way.
        INamedTypeSymbol? told = type.AllInterfaces.FirstOrDefault(static candidate => candidate.HasMetadataName(WellKnown.PickleCallbacks));
        if ((told is not null && Implements(type, told)) || HookMethods.Of(type).ReplaceMembers)
        {
            return;
        }

        foreach (IMethodSymbol method in Methods(type).Where(advised.IsAbout))
        {
            // A base class that is told knows its own methods.
            if ((told is null || advised.IsOwn(method)) && RemedyFor(method) is { } remedy)
            {
                advised.Report(SerializationRules.SerializationCallback, method, method.Name, type.Name, remedy);
            }
        }

        if (type.Interfaces.FirstOrDefault(static candidate => candidate.HasMetadataName(SerializationNames.DeserializationCallback)) is { } callback
            && type.FindImplementationForInterfaceMember(callback.GetMembers().First()) is { } implementation)
        {
            advised.Report(SerializationRules.SerializationCallback, implementation, "OnDeserialization", type.Name, Kinds[0].Remedy);
        }
    }

    private static bool Implements(INamedTypeSymbol type, INamedTypeSymbol told) =>
        told.GetMembers().Any(member =>
            type.FindImplementationForInterfaceMember(member) is { } implementation
            && (SymbolEqualityComparer.Default.Equals(implementation.ContainingType, type)
                || type.GetMembers(implementation.Name).Any(static own => own.IsOverride)));

    private static IEnumerable<IMethodSymbol> Methods(INamedTypeSymbol type) =>
        type.BaseTypes().Prepend(type)
            .SelectMany(static declaring => declaring.GetMembers())
            .OfType<IMethodSymbol>()
            .Where(static method => method is { IsStatic: false, MethodKind: MethodKind.Ordinary });

    private static string? RemedyFor(IMethodSymbol method)
    {
        foreach (AttributeData attribute in method.GetAttributes())
        {
            foreach ((string name, string remedy) in Kinds)
            {
                if (attribute.AttributeClass?.HasMetadataName(name) == true)
                {
                    return remedy;
                }
            }
        }

        return null;
    }
}

using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Hooks;

namespace PickleGen.Analyzers.Serialization;

/// <summary>PG0414: a type says by itself what its state is, to formatters only.</summary>
internal static class SerializableStates
{
    public static void Check(AdvisedType advised)
    {
        INamedTypeSymbol type = advised.Type;
        if (type.AllInterfaces.FirstOrDefault(static candidate => candidate.HasMetadataName(SerializationNames.Serializable)) is { } serializable
            && type.FindImplementationForInterfaceMember(serializable.GetMembers("GetObjectData").First()) is { } method

            // What .NET's own classes do for formatters, such as dictionaries and exceptions, is not the program's concern.
            && method.Locations.Any(static location => location.IsInSource)
            && !IsException(type)
            && advised.IsAbout(method)
            && !HookMethods.Of(type).ReplaceMembers)
        {
            advised.Report(SerializationRules.SerializationInfo, method, "GetObjectData", type.Name);
        }
    }

    private static bool IsException(INamedTypeSymbol type) =>
        type.BaseTypes().Any(static ancestor => ancestor.HasMetadataName("System.Exception"));
}

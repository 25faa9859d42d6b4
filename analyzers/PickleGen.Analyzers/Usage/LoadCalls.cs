using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PickleGen.Analyzers.Usage;

/// <summary>Recognizes loads that give whatever is in the pickle.</summary>
internal static class LoadCalls
{
    /// <summary>
    /// The context of an untyped load; null for other calls, and where it is not plain which one it is. A load without one
    /// has the default value of its parameter, or no operation at all.
    /// </summary>
    public static bool IsUntyped(IInvocationOperation call, PickleApi api, out IOperation? context)
    {
        context = null;
        IMethodSymbol method = call.TargetMethod;
        if (method.IsGenericMethod || method.Name is not ("Loads" or "Load" or "LoadAll" or "LoadAsync" or "ReadAll"))
        {
            return false;
        }

        if (api.IsPickle(method.ContainingType) || api.IsFile(method.ContainingType)
            || api.IsFileIndex(method.ContainingType) || api.IsCheckpointStore(method.ContainingType))
        {
            context = call.Arguments.Of("context");
            return true;
        }

        return api.IsUnpickler(method.ContainingType)
            && method.Name is "Load" or "LoadAsync"
            && call.Instance is { } unpickler
            && IsUntypedSession(unpickler, api, out context);
    }

    /// <summary>
    /// Whether it is an unpickler made in the same method, that is no class of its own, and whose memo holds nothing that a
    /// typed load has left there.
    /// </summary>
    private static bool IsUntypedSession(IOperation unpickler, PickleApi api, out IOperation? context)
    {
        context = null;
        if (unpickler.Source() is not IObjectCreationOperation creation || !api.IsUnpickler(creation.Type))
        {
            return false;
        }

        context = creation.Arguments.Of("context");
        return unpickler.Unwrap() is not ILocalReferenceOperation reference
            || LocalFlow.Uses(reference.Local, reference.Root()).All(static use =>
                use.Parent is IInvocationOperation { TargetMethod.IsGenericMethod: false } call && call.Instance == use);
    }
}

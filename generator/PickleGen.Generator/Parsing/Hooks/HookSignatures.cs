using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Converters;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Hooks;

/// <summary>What all methods that pickling calls have to be, and the converters of what they take and give.</summary>
internal sealed class HookSignatures(
    INamedTypeSymbol type,
    Compilation compilation,
    ConverterResolver resolver,
    ConverterFields fields,
    ProblemReporter problems)
{
    /// <summary>Reports what is wrong with a method; false, so that the caller can return it.</summary>
    public bool Refuse(IMethodSymbol method, string reason)
    {
        problems.Report(Rules.HookSignature, method, method.MemberForMessage(), reason);
        return false;
    }

    /// <summary>Whether generated code can call the method with values it has read.</summary>
    public bool CanCall(IMethodSymbol method) => WhyNot(method) is not { } reason || Refuse(method, reason);

    /// <summary>The field of the converter of a type that the method takes or gives; null after a problem.</summary>
    public string? Converter(IMethodSymbol method, ITypeSymbol value, string what, out ConverterModel? converter)
    {
        converter = resolver.Resolve(value, out var blocker);
        if (converter is null && blocker?.Rule is null)
            problems.FailSilently();
        else if (converter is null)
            Refuse(method, $"{what} is of type '{value.ForMessage()}', and nothing says how to pickle a '{blocker!.Type.ForMessage()}'");
        else if (compilation.IsSymbolAccessibleWithin(value, type))
            return fields.Name(converter);
        else
            Refuse(method, $"{what} is of type '{value.ForMessage()}', which generated code cannot name; make that type at least protected");

        return null;
    }

    /// <summary>The same where a type that has no converter is no problem.</summary>
    public string? ConverterIfAny(ITypeSymbol value) =>
        resolver.Resolve(value, out _) is { } converter && compilation.IsSymbolAccessibleWithin(value, type) ? fields.Name(converter) : null;

    /// <summary>Whether <c>!</c> is needed where a value that was read is passed on as this type.</summary>
    public static bool NeedsForgiveness(ITypeSymbol value) => !value.IsValueType || value.HasNestedAnnotation();

    private string? WhyNot(IMethodSymbol method)
    {
        if (method.IsGenericMethod)
            return "it is generic, and nothing says for which types to call it";

        if (method.IsAsync)
            return "it is async, and pickling does not wait";

        if (method.IsAbstract && method.IsStatic)
            return "it is static and abstract";

        if (method.ReturnsByRef || method.ReturnsByRefReadonly || method.Parameters.Any(parameter => parameter.RefKind is not (RefKind.None or RefKind.In)))
            return "it passes something by reference";

        if (!method.CanBeReferencedByName)
            return "it implements an interface explicitly, so that generated code cannot call it by name";

        return compilation.IsSymbolAccessibleWithin(method, type, method.IsStatic ? null : type)
            ? null
            : "it is private to a base class; make it at least protected";
    }
}

using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Hooks;

/// <summary>Reads the method that says how Python makes an object, and what may follow the call.</summary>
internal sealed class ReduceHookParser(INamedTypeSymbol type, HookSignatures signatures)
{
    /// <summary>The reduction, or null after a problem.</summary>
    public ReduceHookModel? Parse(HookMethods methods, StateHookParser states)
    {
        var method = methods.Reduce!;
        var isGood = Check(method);
        if (methods.GetState is { } getter)
            isGood = signatures.Refuse(getter, $"'{method.Name}' says what the state is; let it put it into the PyObject");

        if (type.AllInterfaces.Any(item => item.HasMetadataName(WellKnown.PickleCallbacks)))
            isGood = signatures.Refuse(method, "the type implements IPickleCallbacks, and nothing says when an object that was made by a call is complete; do that work in the methods");

        var state = methods.SetState is null ? null : states.ParseSetter(methods.SetState);
        return isGood && (state is null) == (methods.SetState is null)
            ? new ReduceHookModel(TypeText.Escape(method.Name), method.Parameters.Length == 1, state, Items())
            : null;
    }

    private bool Check(IMethodSymbol method)
    {
        if (method.IsStatic)
            return signatures.Refuse(method, "it is static, and reduces an object");

        if (method.Parameters.Length > 1 || method.Parameters.Any(parameter => parameter.Type.SpecialType != SpecialType.System_Int32))
            return signatures.Refuse(method, "it may have one parameter, the protocol as an int");

        return method.ReturnType.SpecialType == SpecialType.System_Object
            || (method.ReturnType is INamedTypeSymbol named && named.MetadataName() is "PickleGen.PyObject" or "PickleGen.PyGlobal")
            ? signatures.CanCall(method)
            : signatures.Refuse(method, "it has to return a PyObject, a PyGlobal, or an object that is one of them");
    }

    // A dictionary is a collection of pairs too. Where the items cannot be pickled, or there are several kinds, none follow.
    private ItemsHookModel? Items()
    {
        if (type.IsValueType)
            return null;

        var dictionaries = Implemented("System.Collections.Generic.IDictionary`2");
        var collections = Implemented("System.Collections.Generic.ICollection`1");
        var collection = dictionaries.Count > 0 ? dictionaries : collections;
        if (collection.Count != 1)
            return null;

        var converters = collection[0].TypeArguments.Select(signatures.ConverterIfAny).ToList();
        return converters.Contains(null) ? null : new ItemsHookModel(collection[0].ForCode(), converters.OfType<string>().ToEquatableArray());
    }

    private List<INamedTypeSymbol> Implemented(string metadataName) => [.. type.AllInterfaces.Where(item => item.HasMetadataName(metadataName))];
}

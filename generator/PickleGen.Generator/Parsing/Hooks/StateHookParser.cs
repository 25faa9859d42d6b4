using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Hooks;

/// <summary>Reads the methods that give and take a state.</summary>
internal sealed class StateHookParser(INamedTypeSymbol type, Compilation compilation, HookSignatures signatures, ProblemReporter problems)
{
    /// <summary>The pair of methods, or null after a problem.</summary>
    public StateHookModel? Parse(HookMethods methods)
    {
        var getter = methods.GetState;
        var setter = methods.SetState;
        if (getter is null || setter is null)
        {
            var present = getter ?? setter!;
            var (attribute, missing, what) = getter is null
                ? ("PickleSetState", "PickleGetState", $"one that returns a state of type '{StateOf(present)}'")
                : ("PickleGetState", "PickleSetState", $"one that takes a state of type '{StateOf(present)}'");
            problems.Report(Rules.MissingHook, present, type.ForMessage(), attribute, present.Name, missing, what);
        }

        var canGet = getter is null || CheckGetter(getter);
        var canSet = setter is null || CheckSetter(setter, allowStatic: true);
        if (!canGet || !canSet || getter is null || setter is null)
            return null;

        if (getter.ReturnType.ForCode() != setter.Parameters[0].Type.ForCode())
        {
            signatures.Refuse(setter, $"it takes a '{setter.Parameters[0].Type.ForMessage()}', and '{getter.Name}' returns a '{getter.ReturnType.ForMessage()}'");
            return null;
        }

        return Model(getter, setter);
    }

    /// <summary>The method that takes the state of a reduced type, or null after a problem.</summary>
    public StateHookModel? ParseSetter(IMethodSymbol setter) => CheckSetter(setter, allowStatic: false) ? Model(null, setter) : null;

    private StateHookModel? Model(IMethodSymbol? getter, IMethodSymbol setter)
    {
        var state = setter.Parameters[0].Type;
        if (signatures.Converter(setter, state, "the state", out var converter) is not { } field)
            return null;

        return new StateHookModel(
            converter!.Type,
            converter.PythonType,
            !state.IsValueType,
            field,
            getter is null ? null : TypeText.Escape(getter.Name),
            TypeText.Escape(setter.Name),
            setter.IsStatic,
            getter?.ReturnType.HasNestedAnnotation() == true,
            HookSignatures.NeedsForgiveness(state));
    }

    private bool CheckGetter(IMethodSymbol method)
    {
        if (method.IsStatic)
            return signatures.Refuse(method, "it is static, and the state is that of an object");

        if (method.Parameters.Length > 0)
            return signatures.Refuse(method, "it has parameters, and there is nothing to pass");

        return method.ReturnsVoid ? signatures.Refuse(method, "it returns nothing, and has to return the state") : signatures.CanCall(method);
    }

    private bool CheckSetter(IMethodSymbol method, bool allowStatic)
    {
        if (method.Parameters.Length != 1)
            return signatures.Refuse(method, "it has to have one parameter, the state");

        if (!method.IsStatic)
        {
            if (type.IsValueType)
                return signatures.Refuse(method, allowStatic ? $"a struct is made of its state; make the method static, and let it return a '{type.ForMessage()}'" : "a struct that was made by a function takes no state");

            return method.ReturnsVoid ? signatures.CanCall(method) : signatures.Refuse(method, "it returns something, which nobody takes; an instance method returns nothing");
        }

        if (!allowStatic)
            return signatures.Refuse(method, "it is static, and the object has been made by a [PickleFunction] method already");

        return compilation.ClassifyConversion(method.ReturnType, type) is { IsImplicit: true, IsUserDefined: false } && !method.ReturnsVoid
            ? signatures.CanCall(method)
            : signatures.Refuse(method, $"it is static, and so has to return the '{type.ForMessage()}' that it makes");
    }

    private static string StateOf(IMethodSymbol method) =>
        method.ReturnsVoid || method.IsStatic
            ? method.Parameters.Length == 1 ? method.Parameters[0].Type.ForMessage() : "state"
            : method.ReturnType.ForMessage();
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Layouts;
using PickleGen.Generator.Parsing.Naming;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Hooks;

/// <summary>Reads the static methods that pickles may call.</summary>
internal sealed class FunctionParser(
    INamedTypeSymbol type,
    PythonNameModel cls,
    MemberNaming naming,
    Compilation compilation,
    HookSignatures signatures,
    ProblemReporter problems)
{
    public EquatableArray<FunctionModel> Parse()
    {
        var functions = new List<FunctionModel>();
        foreach (var method in HookMethods.FunctionsOf(type))
        {
            if (Name(method) is not { } name || !Check(method, name.Equals(cls)) || Parameters(method) is not { } parameters)
                continue;

            if (functions.FirstOrDefault(function => function.Name.Equals(name)) is { } other)
                signatures.Refuse(method, $"'{other.Method}' stands for the Python function '{name}' already");
            else
                functions.Add(Model(method, name, parameters));
        }

        return functions.ToEquatableArray();
    }

    private static FunctionModel Model(IMethodSymbol method, PythonNameModel name, IReadOnlyList<ParameterModel> parameters)
    {
        var rest = method.Parameters.Any(parameter => parameter.IsParams);
        var required = parameters.Count(parameter => !parameter.IsOptional) - (rest ? 1 : 0);
        return new FunctionModel(name, TypeText.Escape(method.Name), parameters.ToEquatableArray(), required, rest);
    }

    private PythonNameModel? Name(IMethodSymbol method)
    {
        if (method.Find(WellKnown.PickleFunction)?.First() is not string given)
            return cls;

        if (PythonNames.Parse(given, out var problem) is { } name)
            return name;

        problems.Report(Rules.PythonName, method, method.MemberForMessage(), given, problem);
        return null;
    }

    private bool Check(IMethodSymbol method, bool isClass)
    {
        if (!method.IsStatic)
            return signatures.Refuse(method, "it is not static, and there is no object to call it on yet");

        if (method.ReturnsVoid)
            return signatures.Refuse(method, "it returns nothing, and has to return the object");

        if (isClass && compilation.ClassifyConversion(method.ReturnType, type) is not { IsImplicit: true, IsUserDefined: false })
            return signatures.Refuse(method, $"it stands for a call of the class '{cls}', and so has to return a '{type.ForMessage()}'; give it the name of a function otherwise");

        if (isClass && LayoutKinds.Of(type) is LayoutKind.Call or LayoutKind.NamedTuple or LayoutKind.Dict or LayoutKind.List or LayoutKind.Tuple)
            return signatures.Refuse(method, $"it stands for a call of the class '{cls}', and As = {LayoutKinds.NameOf(type)} says already what that is; give it the name of a function");

        if (isClass && type.Has(WellKnown.PickleNewArgs))
            return signatures.Refuse(method, $"it stands for a call of the class '{cls}', and [PickleNewArgs] says already what that takes; give it the name of a function");

        if (method.ReturnType.IsRefLikeType)
            return signatures.Refuse(method, $"a '{method.ReturnType.ForMessage()}' lives on the stack only");

        if (method.ReturnType is INamedTypeSymbol returned && returned.MetadataName().StartsWith("System.Threading.Tasks.", StringComparison.Ordinal))
            return signatures.Refuse(method, "it returns a task, and unpickling does not wait");

        return signatures.CanCall(method);
    }

    private IReadOnlyList<ParameterModel>? Parameters(IMethodSymbol method)
    {
        var parameters = new List<ParameterModel>();
        foreach (var parameter in method.Parameters)
        {
            var value = parameter.Type;
            if (parameter.IsParams)
            {
                if (value is not IArrayTypeSymbol array)
                {
                    signatures.Refuse(method, "its params parameter has to be an array");
                    return null;
                }

                value = array.ElementType;
            }

            if (signatures.Converter(method, value, $"its parameter '{parameter.Name}'", out _) is not { } converter)
                return null;

            parameters.Add(new ParameterModel(
                MemberNames.ToPython(parameter.Name, naming),
                converter,
                HookSignatures.NeedsForgiveness(parameter.Type),
                parameter.HasExplicitDefaultValue,
                parameter.HasExplicitDefaultValue ? Literals.Of(parameter.ExplicitDefaultValue, parameter.Type) : null));
        }

        return parameters;
    }
}

using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Converters;

namespace PickleGen.Generator.Parsing.Hooks;

/// <summary>Reads the methods of a type that pickling calls.</summary>
internal sealed class HooksParser(
    INamedTypeSymbol type,
    PythonNameModel pythonName,
    DefaultsModel defaults,
    Compilation compilation,
    ConverterResolver resolver,
    ConverterFields fields,
    ProblemReporter problems)
{
    private readonly HookSignatures _signatures = new(type, compilation, resolver, fields, problems);

    /// <summary>Those beside members: functions and callbacks. Null if there are none.</summary>
    public HooksModel? Parse()
    {
        var hooks = Others();
        return hooks.Callbacks || hooks.Functions.Count > 0 ? hooks : null;
    }

    /// <summary>Those in place of members; null after a problem.</summary>
    public HooksModel? Parse(HookMethods methods)
    {
        new HookedAttributes(type, methods, problems).Check();
        var states = new StateHookParser(type, compilation, _signatures, problems);
        var reduce = methods.Reduce is null ? null : new ReduceHookParser(type, _signatures).Parse(methods, states);
        var state = methods.Reduce is null ? states.Parse(methods) : null;
        var hooks = Others();
        return reduce is null && state is null ? null : hooks with { State = state, Reduce = reduce };
    }

    private HooksModel Others() => new()
    {
        Callbacks = type.AllInterfaces.Any(item => item.HasMetadataName(WellKnown.PickleCallbacks)),
        Functions = new FunctionParser(type, pythonName, defaults.Naming, compilation, _signatures, problems).Parse(),
    };
}

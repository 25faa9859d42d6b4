using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Converters;
using PickleGen.Generator.Parsing.Layouts;

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
        CheckAttributes(methods);
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

    // What says something else about the shape of the same state.
    private void CheckAttributes(HookMethods methods)
    {
        var method = methods.Reduce ?? methods.GetState ?? methods.SetState!;
        var attribute = type.Find(WellKnown.Pickleable);
        if (LayoutKinds.Of(type) is not LayoutKind.Attributes)
            _signatures.Refuse(method, $"the type says As = {LayoutKinds.NameOf(type)} for its members, which are not pickled beside this method");
        else if (attribute?.Named("Version") is int and not 0)
            _signatures.Refuse(method, "the type says Version = … for its members, which are not pickled beside this method; put a version into the state");
        else if (type.Has(WellKnown.PickleNewArgs))
            _signatures.Refuse(method, "the type has [PickleNewArgs], which names members, and members are not pickled beside this method");
    }
}

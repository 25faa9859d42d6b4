using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Accessors;
using PickleGen.Generator.Parsing.Converters;
using PickleGen.Generator.Parsing.Descriptions;
using PickleGen.Generator.Parsing.Text;
using PickleGen.Generator.Parsing.Unions;

namespace PickleGen.Generator.Parsing.Hooks;

/// <summary>Reads a type whose methods say what is pickled, so that its members are not looked at.</summary>
internal static class HookedTypeParser
{
    public static TypeModel? Parse(
        INamedTypeSymbol type,
        HookMethods methods,
        Compilation compilation,
        DefaultsModel defaults,
        PythonNameModel pythonName,
        string converterName,
        ProblemReporter problems,
        PickleableReferences? references,
        CancellationToken cancellationToken)
    {
        var names = new NameTable();
        names.Reserve(converterName);
        names.Reserve(ReservedNames.Of(compilation));
        var generic = Generics.Parse(type);
        var union = UnionParser.Parse(type, converterName, generic, compilation, problems, references, cancellationToken);
        var fields = new ConverterFields(generic is not null, names, union?.Name);
        var accessors = new AccessorTable(type, compilation, names);
        var hooks = new HooksParser(type, pythonName, defaults, compilation, new ConverterResolver(type, generic, compilation, references), fields, problems).Parse(methods);
        var creation = hooks?.State is { MakesObject: false } ? new StateTargets(type, compilation, problems, cancellationToken).Parse(defaults, accessors, names) : Called(type);
        if (hooks?.Reduce is not null || hooks?.State is { MakesObject: true })
            new HookedAttributes(type, methods, problems).CheckMade(hooks.Reduce is null ? methods.SetState : null);
        if (hooks is null || creation is null || problems.Failed)
            return null;

        return new TypeModel
        {
            HintName = HintNames.Of(type, ".Pickle.g.cs"),
            Scope = Scopes.Of(type),
            Type = type.ForCode(),
            ConverterName = converterName,
            PythonName = pythonName,
            Description = new DescriptionParser(type, compilation, CancellationToken.None).Parse(pythonName, [], [], LayoutModel.Attributes, null, null, union) with { HasHooks = true },
            Members = default,
            Layout = LayoutModel.Attributes,
            Creation = creation,
            Generic = generic,
            Converters = fields.Fields,
            Union = union,
            Accessors = accessors.Own,
            AccessorHosts = accessors.Hosts,
            Hooks = hooks,
        };
    }

    // A method of the program's makes the object.
    private static CreationModel Called(INamedTypeSymbol type) => new()
    {
        Built = true,
        IsStruct = type.IsValueType,
        Kind = CreationKind.New,
        Accessor = null,
        Arguments = default,
        PartsName = "",
    };
}

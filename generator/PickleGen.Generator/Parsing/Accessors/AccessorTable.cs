using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Accessors;

/// <summary>Collects the accessors that one converter needs, each once, and says how to call them.</summary>
internal sealed class AccessorTable(INamedTypeSymbol type, Compilation compilation, NameTable names)
{
    private readonly Dictionary<(AccessorKind, string, string), string> _calls = [];
    private readonly List<AccessorModel> _own = [];
    private readonly AccessorHosts _hosts = new(type);

    public EquatableArray<AccessorModel> Own => _own.ToEquatableArray();

    public EquatableArray<AccessorHostModel> Hosts => _hosts.ToModels();

    /// <summary>Whether an accessor for members of that type can be written at all.</summary>
    public bool CanReach(INamedTypeSymbol declaring) =>
        !NeedsHost(declaring) || compilation.IsSymbolAccessibleWithin(declaring.OriginalDefinition, compilation.Assembly);

    public string Getter(IMethodSymbol method) => Call(AccessorKind.Getter, "Get", method, method.AssociatedSymbol!.Name);

    public string Setter(IMethodSymbol method) => Call(AccessorKind.Setter, "Set", method, method.AssociatedSymbol!.Name);

    public string Field(IFieldSymbol field) => Call(AccessorKind.Field, "", field, (field.AssociatedSymbol ?? field).Name);

    /// <summary>Reads what a struct implements explicitly.</summary>
    public string InterfaceGetter(IMethodSymbol method) => Interface(AccessorKind.InterfaceGetter, "Get", method);

    /// <summary>Sets what a struct implements explicitly.</summary>
    public string InterfaceSetter(IMethodSymbol method) => Interface(AccessorKind.InterfaceSetter, "Set", method);

    public string Constructor(IMethodSymbol constructor)
    {
        var name = names.Add("New");
        var parameters = constructor.Parameters.Select(parameter => $"{Modifier(parameter)}{parameter.Type.ForCode()} {TypeText.Escape(parameter.Name)}");
        _own.Add(new AccessorModel(AccessorKind.Constructor, name, "", type.ForCode(), false, "", parameters.ToEquatableArray()));
        return name;
    }

    private string Interface(AccessorKind kind, string prefix, IMethodSymbol method)
    {
        var implemented = (IPropertySymbol)method.ExplicitInterfaceImplementations[0].AssociatedSymbol!;
        var name = names.Add(prefix + NameTable.Pascal(implemented.Name));
        _own.Add(new AccessorModel(
            kind, name, TypeText.Escape(implemented.Name), implemented.ContainingType.ForCode(), true, implemented.Type.ForCode(), new([names.Add("TSelf")])));
        return name;
    }

    private static string Modifier(IParameterSymbol parameter) => parameter.RefKind switch
    {
        RefKind.In => "in ",
        RefKind.RefReadOnlyParameter => "ref readonly ",
        _ => "",
    };

    private string Call(AccessorKind kind, string prefix, ISymbol target, string member)
    {
        var declaring = target.ContainingType;
        var key = (kind, target.MetadataName, declaring.ForCode());
        if (_calls.TryGetValue(key, out var call))
            return call;

        // An explicit implementation is called like its interface and the member.
        member = member.Substring(member.LastIndexOf('.') + 1);
        var name = names.Add(prefix + NameTable.Pascal(member.TrimStart('_') is { Length: > 0 } plain ? plain : member) + (kind == AccessorKind.Field ? "Field" : ""));
        if (NeedsHost(declaring))
        {
            var host = _hosts.Of(declaring);
            host.Accessors.Add(Model(kind, name, target.OriginalDefinition));
            call = $"{host.Call}.{name}";
        }
        else
        {
            _own.Add(Model(kind, name, target));
            call = name;
        }

        _calls.Add(key, call);
        return call;
    }

    private static AccessorModel Model(AccessorKind kind, string name, ISymbol target)
    {
        var valueType = target switch
        {
            IFieldSymbol field => field.Type,
            IMethodSymbol { AssociatedSymbol: IPropertySymbol property } => property.Type,
            _ => throw new ArgumentException("Only fields and property accessors are reached this way.", nameof(target)),
        };
        return new AccessorModel(
            kind, name, target.MetadataName, target.ContainingType.ForCode(), target.ContainingType.IsValueType, valueType.ForCode(), default);
    }

    private bool NeedsHost(INamedTypeSymbol declaring) =>
        declaring.AllTypeArguments().Count > 0 && !SymbolEqualityComparer.Default.Equals(declaring, type);
}

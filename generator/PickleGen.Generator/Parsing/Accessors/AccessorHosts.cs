using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Accessors;

/// <summary>The file-local classes with the accessors of generic base types.</summary>
internal sealed class AccessorHosts(INamedTypeSymbol type)
{
    private readonly NameTable _names = new();
    private readonly List<Host> _hosts = [];

    public Host Of(INamedTypeSymbol declaring)
    {
        if (_hosts.FirstOrDefault(host => SymbolEqualityComparer.Default.Equals(host.Declaring, declaring)) is { } known)
            return known;

        var name = _names.Add($"{type.Name}{declaring.Name}Accessors");
        var scope = Scopes.Of(type).Namespace is { } space ? $"global::{space}." : "global::";
        var arguments = string.Join(", ", declaring.AllTypeArguments().Select(argument => argument.ForCode()));
        var host = new Host(declaring, name, $"{scope}{name}<{arguments}>");
        _hosts.Add(host);
        return host;
    }

    public EquatableArray<AccessorHostModel> ToModels() => _hosts.Select(ToModel).ToEquatableArray();

    private static AccessorHostModel ToModel(Host host)
    {
        var parameters = host.Declaring.OriginalDefinition.AllTypeParameters();
        return new AccessorHostModel(
            host.Name,
            string.Join(", ", parameters.Select(parameter => TypeText.Escape(parameter.Name))),
            Constraints.Of(parameters),
            host.Accessors.ToEquatableArray());
    }

    internal sealed record Host(INamedTypeSymbol Declaring, string Name, string Call)
    {
        public List<AccessorModel> Accessors { get; } = [];
    }
}

using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Converters;
using PickleGen.Generator.Parsing.Text;
using PickleGen.Generator.Parsing.Unions;

namespace PickleGen.Generator.Parsing.Contexts;

/// <summary>Types that a context says how to pickle.</summary>
internal static class DefinedConverters
{
    public static ConverterModel? Resolve(ConverterResolver resolver, Compilation compilation, Definition definition, INamedTypeSymbol type, out Blocker? blocker)
    {
        blocker = null;
        if (DefinitionChecker.WhyNot(definition, compilation) is not null)
        {
            blocker = Blocker.Of(type, $"what [PickleableFor] on '{definition.Context.ForMessage()}' says of it cannot be done; mend that first");
            return null;
        }

        var isOwn = SymbolEqualityComparer.Default.Equals(definition.Context.ContainingAssembly, compilation.Assembly);
        if (!isOwn)
            return OfOtherAssembly(definition, type, out blocker);

        var holder = $"{definition.Context.ForCode()}.{new ContextNames(definition.Context).Definitions}.{definition.Name}";
        return definition.IsOpen
            ? Open(resolver, compilation, definition, type, holder, out blocker)
            : Model(type, type.Name, holder + ".Instance", []);
    }

    // Made anew wherever it is used, as converters of generic types are.
    private static ConverterModel? Open(
        ConverterResolver resolver, Compilation compilation, Definition definition, INamedTypeSymbol type, string holder, out Blocker? blocker)
    {
        var given = type.AllTypeArguments();
        if (resolver.ResolveAll(given, out blocker) is not { } arguments)
            return null;

        var name = ConverterNames.Of(type.Name, arguments);
        if (definition.Kind == DefinitionKind.Surrogate)
            return Model(type, name, $"{holder}<{string.Join(", ", given.Select(argument => argument.ForCode()))}>.Create", arguments) with { TakesScope = true };

        var converter = DefinitionChecker.Close(definition.Converter!, definition)!;
        var target = DerivedTypes.Construct(converter.OriginalDefinition, given).ForCode();
        return DefinitionChecker.ConstructorOf(converter, definition, compilation) is { Parameters.Length: > 0 }
            ? Model(type, name, $"new {target}", arguments)
            : Model(type, name, $"new {target}()", []);
    }

    // What is internal there cannot be named here; the context's property can.
    private static ConverterModel? OfOtherAssembly(Definition definition, INamedTypeSymbol type, out Blocker? blocker)
    {
        blocker = null;
        var property = definition.Context.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(member =>
            member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, Type: INamedTypeSymbol { TypeArguments.Length: 1 } result }
            && SymbolEqualityComparer.Default.Equals(result.TypeArguments[0], type));
        if (property is not null && !definition.IsOpen)
            return Model(type, type.Name, $"{definition.Context.ForCode()}.Default.{TypeText.Escape(property.Name)}", []);

        blocker = Blocker.Of(type, $"'{definition.Context.ForMessage()}' of another assembly says how to pickle it for its own types only; give a context of this assembly the same [PickleableFor]");
        return null;
    }

    private static ConverterModel Model(INamedTypeSymbol type, string name, string member, IReadOnlyList<ConverterModel> arguments) => new()
    {
        Kind = ConverterKind.Defined,
        Type = type.ForCode(),
        Name = name,
        PythonType = type.Name,
        Member = member,
        Arguments = arguments.ToEquatableArray(),
    };
}

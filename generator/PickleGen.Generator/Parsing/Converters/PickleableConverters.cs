using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Naming;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Converters;

/// <summary>Types that code is generated for.</summary>
internal static class PickleableConverters
{
    public static ConverterModel? Resolve(ConverterResolver resolver, INamedTypeSymbol? self, INamedTypeSymbol type, out Blocker? blocker)
    {
        blocker = null;
        if (SymbolEqualityComparer.Default.Equals(type, self))
            return Model(type, ConverterKind.Self, type.Name, []);

        var arguments = type.AllTypeArguments();
        if (arguments.Count == 0)
            return Model(type, resolver.IsGenerated(type) ? ConverterKind.Pickleable : ConverterKind.NotGenerated, type.Name, []);

        if (self is not null && GrowingGenerics.Contain(self, type))
        {
            blocker = Blocker.Of(type, $"its type arguments grow each time '{self.ForMessage()}' is reached from it, so that there is no end of types to pickle; let it take the type parameters as they are");
            return null;
        }

        return resolver.ResolveAll(arguments, out blocker) is { } converters
            ? Model(type, resolver.IsGenerated(type) ? ConverterKind.Generic : ConverterKind.NotGenerated, ConverterNames.Of(type.Name, converters), converters)
            : null;
    }

    private static ConverterModel Model(INamedTypeSymbol type, ConverterKind kind, string name, IReadOnlyList<ConverterModel> arguments) => new()
    {
        Kind = kind,
        Type = type.ForCode(),
        Name = name,
        PythonType = type.Name,
        PythonName = PythonNames.Of(type, DefaultsParser.Parse(type.ContainingAssembly), out _, out _),
        Arguments = arguments.ToEquatableArray(),
    };
}

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
            return Model(type, ConverterKind.Pickleable, type.Name, []);

        if (self is not null && GenericCycles.Close(self, type))
        {
            blocker = Blocker.Of(type, $"its converter would need the one of '{self.ForMessage()}', which needs this one to exist first; generic types cannot contain each other");
            return null;
        }

        return resolver.ResolveAll(arguments, out blocker) is { } converters
            ? Model(type, ConverterKind.Generic, ConverterNames.Of(type.Name, converters), converters)
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

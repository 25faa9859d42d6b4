using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Text;
using PickleGen.Generator.Parsing.Unions;

namespace PickleGen.Generator.Parsing.Contexts;

/// <summary>Whether what a <c>[PickleableFor]</c> says of a type can be done.</summary>
internal static class DefinitionChecker
{
    /// <summary>What is wrong with it, or null.</summary>
    public static string? WhyNot(Definition definition, Compilation compilation)
    {
        if (definition.Ways > 1)
            return "Surrogate, Converter and Members exclude each other; keep one of them";

        if (definition.Ways == 0)
            return WhyNothing(definition);

        if (definition.Type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface or TypeKind.Enum))
            return "only classes, structs, enums and interfaces can be pickled in another way than their own";

        if (definition.Type.IsPickleable())
            return "the type is [Pickleable] itself, which says how it is pickled";

        if (definition.IncludesDerived && (definition.Type.IsSealed || definition.Type.IsValueType))
            return $"nothing derives from '{definition.TypeForMessage}'; leave out IncludeDerived";

        if (definition.Kind != DefinitionKind.Members && MembersOnly(definition) is { } name)
            return $"{name} belongs to Members; leave it out";

        // typeof(int[]), or something that is no type at all.
        if (definition.Kind == DefinitionKind.Members && definition.Members is null)
            return "only a class or a struct can be its Surrogate or Converter";

        return definition.Kind switch
        {
            DefinitionKind.Surrogate => WhyNoSurrogate(definition),
            DefinitionKind.Converter => WhyNoConverter(definition, compilation),
            _ => WhyNoMembers(definition),
        };
    }

    /// <summary>The surrogate or converter with the type parameters of the type it is for.</summary>
    public static INamedTypeSymbol? Close(INamedTypeSymbol target, Definition definition)
    {
        if (!definition.IsOpen)
            return target.IsUnboundGenericType ? null : target;

        var own = target.OriginalDefinition.AllTypeParameters();
        var given = definition.Type.AllTypeParameters();
        return target.IsUnboundGenericType && own.Count == given.Count ? DerivedTypes.Construct(target.OriginalDefinition, given) : null;
    }

    /// <summary>The constructor of a converter that generated code calls: with the converters of the type arguments, or without anything.</summary>
    public static IMethodSymbol? ConstructorOf(INamedTypeSymbol converter, Definition definition, Compilation compilation)
    {
        var usable = converter.InstanceConstructors.Where(constructor => compilation.IsSymbolAccessibleWithin(constructor, definition.Context)).ToList();
        return (definition.IsOpen ? usable.FirstOrDefault(constructor => TakesConverters(constructor, definition.Type)) : null)
            ?? usable.FirstOrDefault(constructor => constructor.Parameters.IsEmpty);
    }

    private static string? WhyNothing(Definition definition)
    {
        if (definition.IsOpen)
            return "an open generic type needs a Surrogate or a Converter; list closed forms of a [Pickleable] one";

        return definition.IncludesDerived ? "IncludeDerived needs one of Surrogate, Converter and Members"
            : MembersOnly(definition) is { } name ? $"{name} needs Members; a [Pickleable] type says it itself"
            : null;
    }

    private static string? MembersOnly(Definition definition) =>
        definition.Attribute.First() is string ? "the Python name"
        : definition.Attribute.Named("As") is not null ? "As"
        : definition.Attribute.Named("Creation") is not null ? "Creation"
        : null;

    private static string? WhyNoSurrogate(Definition definition)
    {
        var listed = definition.Surrogate!;
        if (Close(listed, definition) is not { } surrogate)
            return Arity(listed, "Surrogate", definition);

        var stands = surrogate.AllInterfaces.Any(type =>
            type.OriginalDefinition.HasMetadataName(WellKnown.PickleSurrogate)
            && SymbolEqualityComparer.Default.Equals(type.TypeArguments[0], definition.Type)
            && SymbolEqualityComparer.Default.Equals(type.TypeArguments[1], surrogate));
        if (!stands)
            return $"'{listed.ForMessage()}' does not implement IPickleSurrogate<{definition.TypeForMessage}, {listed.ForMessage()}>";

        return surrogate.IsPickleable() ? Unmet(surrogate, definition) : $"the surrogate '{listed.ForMessage()}' is not [Pickleable]";
    }

    private static string? WhyNoConverter(Definition definition, Compilation compilation)
    {
        var listed = definition.Converter!;
        if (Close(listed, definition) is not { } converter)
            return Arity(listed, "Converter", definition);

        var fits = converter.BaseTypes().Any(type =>
            type.OriginalDefinition.HasMetadataName(WellKnown.Converter)
            && SymbolEqualityComparer.Default.Equals(type.TypeArguments[0], definition.Type));
        if (!fits)
            return $"'{listed.ForMessage()}' is no PickleConverter<{definition.TypeForMessage}>";

        if (converter.IsAbstract)
            return $"'{listed.ForMessage()}' is abstract";

        return ConstructorOf(converter, definition, compilation) is null
            ? $"'{listed.ForMessage()}' has no constructor that generated code can call: a public or internal one without parameters{(definition.IsOpen ? ", or with the converters of the type arguments" : "")}"
            : Unmet(converter, definition);
    }

    private static string? WhyNoMembers(Definition definition)
    {
        if (definition.Type.IsAbstract)
            return $"'{definition.TypeForMessage}' is {(definition.Type.TypeKind == TypeKind.Interface ? "an interface" : "abstract")}, so Members do not say which class to create; use a Surrogate";

        if (definition.Type.TypeKind == TypeKind.Enum)
            return "an enum has no members to pickle; use a Surrogate";

        var known = new HashSet<string>(MemberCollector.Collect(definition.Type).Select(candidate => candidate.Name), StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in definition.Members ?? [])
        {
            if (!known.Contains(name))
                return $"Members names '{name}', and '{definition.TypeForMessage}' has no property or field of that name that can be seen from here";

            if (!seen.Add(name))
                return $"Members names '{name}' twice";
        }

        return null;
    }

    private static string Arity(INamedTypeSymbol listed, string what, Definition definition) => definition.IsOpen
        ? $"the {what} of an open generic type is an open one with as many type parameters: typeof({listed.Name}<{new string(',', definition.Type.AllTypeParameters().Count - 1)}>)"
        : $"'{listed.ForMessage()}' is open; say with which type arguments";

    private static string? Unmet(INamedTypeSymbol target, Definition definition)
    {
        if (!definition.IsOpen)
            return null;

        var own = target.OriginalDefinition.AllTypeParameters();
        var given = definition.Type.AllTypeParameters();
        for (var i = 0; i < own.Count; i++)
        {
            if (ConstraintChecks.Unmet(own[i], given[i]) is { } constraint)
                return $"the type parameter '{own[i].Name}' of '{target.ForMessage()}' has the constraint '{constraint}', which '{given[i].Name}' of '{definition.TypeForMessage}' lacks";
        }

        return null;
    }

    private static bool TakesConverters(IMethodSymbol constructor, INamedTypeSymbol type)
    {
        var parameters = type.AllTypeParameters();
        return constructor.Parameters.Length == parameters.Count
            && constructor.Parameters.Zip(parameters, (given, parameter) =>
                given.Type is INamedTypeSymbol { TypeArguments.Length: 1 } converter
                && converter.OriginalDefinition.HasMetadataName(WellKnown.Converter)
                && SymbolEqualityComparer.Default.Equals(converter.TypeArguments[0], parameter)).All(fits => fits);
    }
}

using Microsoft.CodeAnalysis;

namespace PickleGen.CodeFixes.Editing;

/// <summary>Which versions of a type have migrations.</summary>
internal static class Migrations
{
    // A slip of the pen in Version would offer more methods than anybody wants.
    private const int Most = 20;

    /// <summary>The versions below the type's own that nothing migrates from.</summary>
    public static IReadOnlyList<int> Missing(INamedTypeSymbol type)
    {
        if (HasState(type))
        {
            return [];
        }

        int version = type.GetAttributes()
            .Where(static attribute => attribute.AttributeClass?.Name == "PickleableAttribute")
            .SelectMany(static attribute => attribute.NamedArguments)
            .Where(static argument => argument.Key == "Version")
            .Select(static argument => argument.Value.Value as int? ?? 0)
            .FirstOrDefault();
        return Missing(type, version);
    }

    /// <summary>The versions below a given one that nothing migrates from.</summary>
    public static IReadOnlyList<int> Missing(INamedTypeSymbol type, int version)
    {
        HashSet<int> present =
        [
            .. type.GetMembers().OfType<IMethodSymbol>()
                .SelectMany(static method => method.GetAttributes())
                .Where(static attribute => attribute.AttributeClass?.Name == "PickleMigrationAttribute")
                .Select(static attribute => attribute.ConstructorArguments.FirstOrDefault().Value as int? ?? 0),
        ];
        return version <= 1 ? [] : [.. Enumerable.Range(1, Math.Min(version - 1, Most)).Where(from => !present.Contains(from))];
    }

    // A state that methods of the type make has no migrations.
    private static bool HasState(INamedTypeSymbol? type) =>
        type is not null
        && (HasState(type.BaseType)
            || type.GetMembers().OfType<IMethodSymbol>()
                .SelectMany(static method => method.GetAttributes())
                .Any(static attribute => attribute.AttributeClass?.Name is "PickleGetStateAttribute" or "PickleSetStateAttribute" or "PickleReduceAttribute"));

    /// <summary>A name for the method that no member has.</summary>
    public static string FreeName(INamedTypeSymbol type, int version)
    {
        string name = $"MigrateFrom{version}";
        while (!type.GetMembers(name).IsEmpty || type.Name == name)
        {
            name += "_";
        }

        return name;
    }
}

using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;

namespace PickleGen.Generator.Parsing.Naming;

/// <summary>The Python module and class of a <c>[Pickleable]</c> type.</summary>
internal static class PythonNames
{
    /// <summary>The name, or null with the name that was tried and what is wrong with it.</summary>
    public static PythonNameModel? Of(INamedTypeSymbol type, DefaultsModel defaults, out string tried, out string problem)
    {
        if (type.Find(WellKnown.Pickleable)?.First() is string given)
        {
            tried = given;
            return Parse(given, out problem);
        }

        var name = new PythonNameModel(defaults.Module ?? DefaultModule(type), DefaultQualifiedName(type));
        tried = name.ToString();
        problem = Check(name);
        return problem.Length == 0 ? name : null;
    }

    /// <summary><c>shop.models.Order</c>, or <c>shop.models:Outer.Inner</c> where the last dot does not end the module.</summary>
    public static PythonNameModel? Parse(string given, out string problem)
    {
        var colon = given.IndexOf(':');
        var end = colon >= 0 ? colon : given.LastIndexOf('.');
        if (end < 0)
        {
            problem = given.Length == 0 ? "it is empty" : $"it has no module; write '__main__.{given}' for a class of the main script";
            return null;
        }

        var name = new PythonNameModel(given.Substring(0, end), given.Substring(end + 1));
        problem = Check(name);
        return problem.Length == 0 ? name : null;
    }

    private static string Check(PythonNameModel name)
    {
        foreach (var part in $"{name.Module}.{name.QualifiedName}".Split('.'))
        {
            if (part.Length == 0)
                return "a part of it is empty";

            if (!PythonIdentifier.IsValid(part))
                return $"'{part}' is not a Python identifier";
        }

        return "";
    }

    private static string DefaultModule(INamedTypeSymbol type)
    {
        if (type.ContainingNamespace is not { IsGlobalNamespace: false } scope)
            return "__main__";

        var parts = new List<string>();
        for (; scope is { IsGlobalNamespace: false }; scope = scope.ContainingNamespace)
            parts.Insert(0, PythonIdentifier.Escape(MemberNames.SnakeCase(scope.Name)));

        return string.Join(".", parts);
    }

    private static string DefaultQualifiedName(INamedTypeSymbol type)
    {
        var name = PythonIdentifier.Escape(type.Name);
        return type.ContainingType is { } outer ? DefaultQualifiedName(outer) + "." + name : name;
    }
}

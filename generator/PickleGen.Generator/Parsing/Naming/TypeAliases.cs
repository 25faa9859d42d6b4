using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;

namespace PickleGen.Generator.Parsing.Naming;

/// <summary>Reads <c>[PickleAlias]</c> on a type: the Python classes that it once was.</summary>
internal static class TypeAliases
{
    /// <summary>The aliases; null, with the first one that is not usable and the reason.</summary>
    public static IReadOnlyList<PythonNameModel>? Of(INamedTypeSymbol type, PythonNameModel name, out string tried, out string problem)
    {
        tried = problem = "";
        var aliases = new List<PythonNameModel>();
        foreach (var attribute in type.FindAll(WellKnown.PickleAlias))
        {
            tried = attribute.First() as string ?? "";
            if (PythonNames.Parse(tried, out problem) is not { } alias)
                return null;

            if (alias == name)
                problem = "the class is read under that name anyway; remove the alias";
            else if (aliases.Contains(alias))
                problem = "it is given twice";

            if (problem.Length > 0)
                return null;

            aliases.Add(alias);
        }

        return aliases;
    }
}

using Microsoft.CodeAnalysis;

namespace PickleGen.CodeFixes.Editing;

/// <summary>Finds a Python name that is still free in a type: the name it clashes on and a number.</summary>
internal static class FreeName
{
    public static string For(ISymbol member, string clash)
    {
        ISymbol[] others =
        [
            .. member.ContainingType.GetMembers()
                .Where(other => other is IPropertySymbol or IFieldSymbol && !other.IsImplicitlyDeclared),
        ];

        // The second of several members of one name becomes _2, the third _3: fixed together they still differ.
        int number = 1 + others
            .TakeWhile(other => !SymbolEqualityComparer.Default.Equals(other, member))
            .Count(other => Squash(PythonNameOf(other)) == Squash(clash));
        HashSet<string> taken = [.. others.Select(static other => Squash(PythonNameOf(other)))];
        number = Math.Max(number, 2);
        while (taken.Contains(Squash($"{clash}_{number}")))
        {
            number++;
        }

        return $"{clash}_{number}";
    }

    private static string PythonNameOf(ISymbol member)
    {
        foreach (AttributeData attribute in member.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "PickleMemberAttribute"
                && attribute.ConstructorArguments.FirstOrDefault().Value is string name)
            {
                return name;
            }
        }

        return member.Name;
    }

    /// <summary>Names that any naming convention could make equal become equal.</summary>
    private static string Squash(string name) => name.Replace("_", "").ToLowerInvariant();
}

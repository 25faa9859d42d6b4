using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Contexts;

/// <summary>
/// The names of what is generated into a context. They follow from its declaration alone, so that other types can refer
/// to it.
/// </summary>
internal sealed class ContextNames
{
    public ContextNames(INamedTypeSymbol context)
    {
        Table.Reserve(context.Name);
        Table.Reserve(context.AllMemberNames());
        Table.Reserve(["Default", "Equals", "GetHashCode", "GetType", "ToString", "All"]);
        Converters = Table.Add("Converters");
        Definitions = Table.Add("Definitions");
    }

    public NameTable Table { get; } = new();

    /// <summary>The nested class that holds the converters of the listed types.</summary>
    public string Converters { get; }

    /// <summary>The nested class that holds the converters that the context defines.</summary>
    public string Definitions { get; }
}

using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Contexts;

/// <summary>A <c>[PickleableFor]</c> that says how a type is pickled. Lives as long as the compilation, and in no model.</summary>
/// <param name="Context">The context that carries it.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Type">The type; a definition with its own type parameters where <paramref name="IsOpen"/>.</param>
/// <param name="IsOpen">Whether it is for all closed forms of the type.</param>
/// <param name="Name">The name of the class that stands for it in generated code.</param>
internal sealed record Definition(INamedTypeSymbol Context, AttributeData Attribute, INamedTypeSymbol Type, bool IsOpen, string Name)
{
    public INamedTypeSymbol? Surrogate => Attribute.NamedType("Surrogate");

    public INamedTypeSymbol? Converter => Attribute.NamedType("Converter");

    /// <summary>The C# names, or null where there are none; those that are no strings are left out.</summary>
    public IReadOnlyList<string>? Members => Attribute.NamedStrings("Members");

    public bool IncludesDerived => Attribute.Named("IncludeDerived") is true;

    public DefinitionKind Kind => Surrogate is not null ? DefinitionKind.Surrogate : Converter is not null ? DefinitionKind.Converter : DefinitionKind.Members;

    /// <summary>How many of Surrogate, Converter and Members are there.</summary>
    public int Ways => new[] { "Surrogate", "Converter", "Members" }.Count(name => Attribute.NamedArguments.Any(argument => argument.Key == name && !argument.Value.IsNull));

    /// <summary>Whether both say the same of the type.</summary>
    public bool IsSame(Definition other) =>
        Ways == 1 && other.Ways == 1
        && SymbolEqualityComparer.Default.Equals(Surrogate, other.Surrogate)
        && SymbolEqualityComparer.Default.Equals(Converter, other.Converter)
        && IncludesDerived == other.IncludesDerived
        && (Members ?? []).SequenceEqual(other.Members ?? [])
        && Equals(Attribute.First(), other.Attribute.First())
        && Equals(Attribute.Named("As"), other.Attribute.Named("As"))
        && Equals(Attribute.Named("Creation"), other.Attribute.Named("Creation"));

    /// <summary>How messages call what it is for.</summary>
    public string TypeForMessage => IsOpen ? Type.ConstructUnboundGenericType().ForMessage() : Type.ForMessage();

    public bool Equals(Definition? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

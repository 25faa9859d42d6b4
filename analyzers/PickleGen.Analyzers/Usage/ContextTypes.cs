using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Contexts;

namespace PickleGen.Analyzers.Usage;

/// <summary>
/// The types a context knows: those it lists, and what can be reached from them. Rather too many than too few; where code
/// of the program's own adds to them, nobody can say.
/// </summary>
internal sealed class ContextTypes
{
    private readonly ReachableTypes _types;

    private ContextTypes(INamedTypeSymbol context, ReachableTypes types)
    {
        Context = context;
        _types = types;
    }

    public INamedTypeSymbol Context { get; }

    /// <summary>The types of the context that an expression is; null where it is not plain which, or what it knows.</summary>
    public static ContextTypes? Of(IOperation? expression, PickleApi api, Compilation compilation)
    {
        INamedTypeSymbol? context = expression?.Source() switch
        {
            IPropertyReferenceOperation { Property: { IsStatic: true, Name: "Default" } property } => property.Type as INamedTypeSymbol,
            IObjectCreationOperation { Initializer: null } creation => creation.Type as INamedTypeSymbol,
            _ => null,
        };
        var types = new ReachableTypes(compilation);
        return context is not null && AddTo(types, context, api, compilation, []) ? new ContextTypes(context, types) : null;
    }

    /// <summary>Whether it knows exactly that type.</summary>
    public bool Knows(ITypeSymbol type) => _types.Contains(type);

    /// <summary>Whether values of that type may be of a type it knows.</summary>
    public bool MayKnow(ITypeSymbol type) => _types.MayContain(type);

    private static bool AddTo(
        ReachableTypes types, INamedTypeSymbol context, PickleApi api, Compilation compilation, HashSet<ISymbol> seen)
    {
        if (!seen.Add(context.OriginalDefinition))
        {
            return true;
        }

        if (!ContextParser.IsContext(context) || !api.IsContext(context.BaseType) || AddsByCode(context)
            || (context.HasMembersHere(compilation) && !ParsedProblems.Of(context, compilation, CancellationToken.None).IsEmpty))
        {
            return false;
        }

        foreach (AttributeData attribute in context.GetAttributes())
        {
            if (Listed(attribute) is { } type)
            {
                types.Add(type);
            }

            if (attribute.NamedType("Surrogate") is { } surrogate)
            {
                types.Add(surrogate);
            }

            // What the converter knows besides its type is its own business.
            if (attribute.NamedType("Converter") is not null)
            {
                return false;
            }
        }

        return DefinitionReader.Includes(context).All(included => AddTo(types, included.Context, api, compilation, seen));
    }

    private static ITypeSymbol? Listed(AttributeData attribute) =>
        attribute.AttributeClass is { } type && type.OriginalDefinition.HasMetadataName(WellKnown.PickleableFor)
            ? type.TypeArguments[0]
            : attribute.AttributeClass?.HasMetadataName(WellKnown.PickleableForOpen) == true
                && attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Type, Value: ITypeSymbol listed }
                ? listed
                : null;

    private static bool AddsByCode(INamedTypeSymbol context) =>
        !context.GetMembers("Configure").IsEmpty
        || (!context.GetMembers("Includes").IsEmpty && !context.Has(WellKnown.PickleInclude))
        || context.InstanceConstructors.Any(IsWritten);

    private static bool IsWritten(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.Any(static reference => !reference.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal))
        && !constructor.IsImplicitlyDeclared;
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers.Tests.Harness;
using PickleGen.Generator.Parsing;

namespace PickleGen.Analyzers.Tests;

/// <summary>The promise behind every message: a type that has one gets no code, and a type that has none gets it.</summary>
public sealed class FlaggedIsNotGeneratedTests
{
    public static TheoryData<string> Cases => CaseFiles.Names(static _ => true);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Code_is_generated_exactly_for_types_without_a_problem(string name)
    {
        Compilation compilation = TestCompilation.Create(CaseFiles.Get(name).Markup.Text);
        Compilation generated = compilation.WithGenerated();

        // Code is added only where it compiles, whatever else is wrong with the file.
        Assert.Empty(TestCompilation.Errors(generated));
        foreach (INamedTypeSymbol type in PickleTypes(compilation.Assembly.GlobalNamespace))
        {
            bool flagged = !ParsedProblems.Of(type, compilation, CancellationToken.None).IsEmpty;
            var after = (INamedTypeSymbol)generated.GetSymbolsWithName(type.Name)
                .Single(symbol => symbol.ToDisplayString() == type.ToDisplayString());
            bool hasCode = after.DeclaringSyntaxReferences.Any(reference => !compilation.ContainsSyntaxTree(reference.SyntaxTree) && HasMembers(reference.GetSyntax()));

            Assert.True(flagged != hasCode, $"{type}: flagged {flagged}, generated {hasCode}");
        }
    }

    // A part that only holds a nested type is there for that.
    private static bool HasMembers(SyntaxNode declaration) =>
        ((TypeDeclarationSyntax)declaration).Members.Any(static member => member is not BaseTypeDeclarationSyntax);

    private static IEnumerable<INamedTypeSymbol> PickleTypes(INamespaceOrTypeSymbol scope) =>
        scope.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(static member => member switch
        {
            INamedTypeSymbol type when type.TypeKind != TypeKind.Enum
                && (type.Has(WellKnown.Pickleable) || type.Has(WellKnown.PickleableFor)) => PickleTypes(type).Append(type),
            _ => PickleTypes(member),
        });
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Generator.Parsing;

namespace PickleGen.Analyzers.Declaration;

/// <summary>What the bodies of constructors and callbacks do with a member, as far as their text tells.</summary>
internal static class Bodies
{
    /// <summary>Whether <c>OnUnpickled</c> may give the member a value.</summary>
    public static bool IsRestored(INamedTypeSymbol type, string member, CancellationToken cancellationToken) =>
        Callbacks(type, cancellationToken).Any(body => MaySet(body, member));

    /// <summary>
    /// Whether it is mentioned; or a method of the type is called, which may set it. A mention that sets nothing is rare,
    /// and silence is the smaller mistake.
    /// </summary>
    public static bool MaySet(SyntaxNode body, string member) => body.DescendantNodes().Any(node => node switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText == member,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: not "nameof" } } => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax } } => true,
        _ => false,
    });

    /// <summary>The constructors that are written down, without primary ones.</summary>
    public static IEnumerable<ConstructorDeclarationSyntax> Constructors(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.InstanceConstructors
            .SelectMany(static constructor => constructor.DeclaringSyntaxReferences)
            .Select(reference => reference.GetSyntax(cancellationToken))
            .OfType<ConstructorDeclarationSyntax>();

    /// <summary>What the body assigns to the member; of tuples, the whole right side.</summary>
    public static IEnumerable<ExpressionSyntax> AssignedTo(SyntaxNode body, string member) =>
        body.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Where(assignment => Names(assignment.Left, member))
            .Select(static assignment => assignment.Right);

    private static bool Names(ExpressionSyntax target, string member) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText == member,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: IdentifierNameSyntax name } => name.Identifier.ValueText == member,
        TupleExpressionSyntax tuple => tuple.Arguments.Any(argument => Names(argument.Expression, member)),
        _ => false,
    };

    private static IEnumerable<SyntaxNode> Callbacks(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.AllInterfaces.Any(static implemented => implemented.HasMetadataName(WellKnown.PickleCallbacks))
            ? type.BaseTypes().Prepend(type)
                .SelectMany(static declaring => declaring.GetMembers())
                .Where(static member => member is IMethodSymbol { Parameters.IsEmpty: true }
                    && (member.Name == "OnUnpickled" || member.Name.EndsWith(".OnUnpickled", StringComparison.Ordinal)))
                .SelectMany(static method => method.DeclaringSyntaxReferences)
                .Select(reference => reference.GetSyntax(cancellationToken))
            : [];
}

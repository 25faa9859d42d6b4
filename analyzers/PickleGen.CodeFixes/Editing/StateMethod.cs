using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>The counterpart of a method that gives or takes a state: a stub, as an IDE offers for a method of an interface.</summary>
/// <param name="attribute">The attribute's name without its suffix.</param>
/// <param name="spelling">The attribute as it is written, after the spelling of the other one.</param>
/// <param name="signature">Everything before the body.</param>
internal sealed class StateMethod(string attribute, string spelling, string signature)
{
    private const string Get = "PickleGetState";
    private const string Set = "PickleSetState";

    public string Attribute => attribute;

    /// <summary>What is missing beside the method; null if its own signature does not say.</summary>
    public static StateMethod? Missing(IMethodSymbol method, MethodDeclarationSyntax syntax, SemanticModel model)
    {
        string Name(ITypeSymbol type) =>
            type.WithNullableAnnotation(type.IsValueType ? type.NullableAnnotation : NullableAnnotation.NotAnnotated)
                .ToMinimalDisplayString(model, syntax.SpanStart);

        if (MemberSyntax.FindAttribute(model, syntax, Get + "Attribute") is { } getter && method is { ReturnsVoid: false, Parameters.IsEmpty: true })
        {
            INamedTypeSymbol type = method.ContainingType;
            string signature = IsMadeOfItsState(type)
                ? $"private static {Name(type)} {Free(type, "FromState")}({Name(method.ReturnType)} state)"
                : $"private void {Free(type, "SetState")}({Name(method.ReturnType)} state)";
            return new(Set, getter.Name.ToString().Replace(Get, Set), signature);
        }

        return MemberSyntax.FindAttribute(model, syntax, Set + "Attribute") is { } setter && method.Parameters.Length == 1
            ? new(Get, setter.Name.ToString().Replace(Set, Get), $"private {Name(method.Parameters[0].Type)} {Free(method.ContainingType, "GetState")}()")
            : null;
    }

    public SyntaxNode InsertAfter(MethodDeclarationSyntax method, SyntaxNode root)
    {
        string line = LineEnding.Of(root).ToString();
        string indent = Trivia.Indentation(method).ToString();
        string text = $"{line}{indent}[{spelling}]{line}{indent}{signature}{line}{indent}{{{line}{indent}    throw new System.NotSupportedException();{line}{indent}}}{line}";
        return root.InsertNodesAfter(method, [SyntaxFactory.ParseMemberDeclaration(text)!]);
    }

    // What cannot change, or has no constructor to start from, is made at once.
    private static bool IsMadeOfItsState(INamedTypeSymbol type) =>
        type.IsValueType || !type.InstanceConstructors.Any(static constructor => constructor.Parameters.IsEmpty);

    private static string Free(INamedTypeSymbol type, string name)
    {
        for (int number = 2; !type.GetMembers(name).IsEmpty; number++)
        {
            name = name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') + number;
        }

        return name;
    }
}

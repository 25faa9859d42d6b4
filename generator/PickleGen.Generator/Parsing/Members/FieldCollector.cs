using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.Generator.Parsing.Members;

/// <summary>Lists the fields of a type, for <c>PickleMembers.AllFields</c>: those of base types first, nothing hides anything.</summary>
internal static class FieldCollector
{
    public static List<Candidate> Collect(INamedTypeSymbol type) =>
        [.. type.BaseTypes().Reverse().Append(type).SelectMany(declaring => declaring.GetMembers()).Select(Candidate).OfType<Candidate>()];

    private static Candidate? Candidate(ISymbol symbol) => symbol switch
    {
        { IsStatic: true } => null,
        IFieldSymbol { AssociatedSymbol: IPropertySymbol property } field => new Candidate(property, storage: field),
        IFieldSymbol { AssociatedSymbol: null } field => new Candidate(field),
        IEventSymbol happening when IsField(happening) && !IsLeftOut(happening) => new Candidate(happening),
        _ => null,
    };

    // The symbol of an event does not tell of the field behind it, its declaration does.
    private static bool IsField(IEventSymbol happening) => !happening.IsAbstract && Declaration(happening) is not null;

    private static bool IsLeftOut(IEventSymbol happening) =>
        Declaration(happening)!.AttributeLists
            .Where(list => list.Target?.Identifier.ValueText == "field")
            .SelectMany(list => list.Attributes)
            .Any(attribute => attribute.Name is NameSyntax name && LastPart(name) is "PickleIgnore" or "PickleIgnoreAttribute");

    private static EventFieldDeclarationSyntax? Declaration(IEventSymbol happening) =>
        happening.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax().Parent?.Parent as EventFieldDeclarationSyntax;

    private static string LastPart(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>Turns a <c>[Serializable]</c> type into a <c>[Pickleable]</c> one: attributes, callbacks and the state of its own.</summary>
/// <param name="type">The part of the type with the attribute.</param>
/// <param name="symbol">The type.</param>
/// <param name="spelling">How PickleGen's names are written.</param>
/// <param name="newLine">The line ending of the file.</param>
internal sealed class SerializableConversion(
    TypeDeclarationSyntax type, INamedTypeSymbol symbol, SemanticModel model, NamespaceSpelling spelling, SyntaxTrivia newLine)
{
    private static readonly string[] SerializableNames = ["Serializable", "SerializableAttribute"];
    private static readonly string[] NonSerializedNames = ["NonSerialized", "NonSerializedAttribute"];
    private static readonly string[] OptionalNames = ["OptionalField", "OptionalFieldAttribute"];

    /// <summary>The attribute, which stands on this part of the type.</summary>
    public static AttributeSyntax? FindAttribute(TypeDeclarationSyntax type) =>
        type.AttributeLists.SelectMany(static list => list.Attributes).FirstOrDefault(static attribute => SerializableNames.Contains(AttributeRenaming.SimpleName(attribute)));

    public TypeDeclarationSyntax Apply()
    {
        // What asks the compiler comes first: it knows the file as it is.
        var state = SerializationState.Of(type, symbol, model);
        CallbackMethods? callbacks = state is null ? CallbackMethods.Of(symbol) : null;

        TypeDeclarationSyntax edited = type;
        edited = AttributeRenaming.OnMembers(edited, NonSerializedNames, spelling.Prefix + "PickleIgnore");
        edited = AttributeRenaming.RemoveFromMembers(edited, OptionalNames);
        edited = AttributeRenaming.OnType(edited, SerializableNames, spelling.Prefix + Attribute(hasState: state is not null));
        edited = callbacks?.AddTo(edited, spelling.Prefix, newLine) ?? edited;
        edited = state?.AddTo(edited, spelling.Prefix, newLine) ?? edited;
        return PartialEditing.Add(edited);
    }

    private string Attribute(bool hasState)
    {
        if (hasState)
        {
            return "Pickleable";
        }

        string members = $"Members = {spelling.Prefix}PickleMembers.AllFields";
        return NeedsNoConstructor() ? $"Pickleable({members}, Creation = {spelling.Prefix}PickleCreation.Uninitialized)" : $"Pickleable({members})";
    }

    // Formatters call no constructor; where one without parameters is at hand, it is better, because initializers run.
    private bool NeedsNoConstructor() =>
        symbol is { TypeKind: TypeKind.Class, IsRecord: false }
        && !symbol.InstanceConstructors.Any(static constructor => constructor.Parameters.IsEmpty);
}

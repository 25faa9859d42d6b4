using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Converters;

/// <summary>Structs with <c>[InlineArray]</c>: lists of their length.</summary>
internal static class InlineArrayConverters
{
    public static bool IsInlineArray(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Struct && type.OriginalDefinition.Has("System.Runtime.CompilerServices.InlineArrayAttribute");

    public static ConverterModel? Resolve(ConverterResolver resolver, INamedTypeSymbol type, out Blocker? blocker)
    {
        var element = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => !field.IsStatic)?.Type;
        if (element is null)
        {
            // The field of a type of another assembly may not be shown.
            blocker = Blocker.Of(type);
            return null;
        }

        return resolver.Resolve(element, out blocker) is not { } item ? null : new ConverterModel
        {
            Kind = ConverterKind.Custom,
            Type = type.ForCode(),
            Name = ConverterNames.Of(type.Name, type.AllTypeArguments().Count == 0 ? [] : [item]),
            PythonType = "list of " + item.PythonType,
            Member = "InlineArray",
            Item = element.ForCodeAnnotated(),
            Arguments = new([item]),
        };
    }
}

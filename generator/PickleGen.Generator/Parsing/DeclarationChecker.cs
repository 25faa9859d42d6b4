using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Generator.Parsing.Catalogue;
using PickleGen.Generator.Parsing.Converters;
using PickleGen.Generator.Parsing.Hooks;
using PickleGen.Generator.Parsing.Layouts;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing;

/// <summary>Whether generated code can be added to a type, and whether its kind can be pickled.</summary>
internal static class DeclarationChecker
{
    /// <summary>Reports the first declaration of the type, or of one around it, that is not partial.</summary>
    public static void CheckPartial(INamedTypeSymbol type, ProblemReporter problems, CancellationToken cancellationToken)
    {
        for (var container = type; container is not null; container = container.ContainingType)
        {
            foreach (var reference in container.DeclaringSyntaxReferences)
            {
                if (reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration
                    && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
                {
                    problems.Report(Rules.NotPartial, declaration.Identifier.GetLocation(), null, container.ForMessage(), type.ForMessage());
                    return;
                }
            }
        }
    }

    public static void CheckKind(INamedTypeSymbol type, ProblemReporter problems)
    {
        if (WhyNot(type) is { } reason)
            problems.Report(Rules.Kind, type, type.ForMessage(), reason);
    }

    /// <summary>A file-local type cannot be named, or continued, in a generated file.</summary>
    public static bool IsFileLocal(INamedTypeSymbol type) => type.IsFileLocal || (type.ContainingType is { } outer && IsFileLocal(outer));

    private static string? WhyNot(INamedTypeSymbol type)
    {
        if (type.IsStatic)
            return "a static class has no instances";

        if (type.IsRefLikeType)
            return "a ref struct lives on the stack only";

        if (InlineArrayConverters.IsInlineArray(type))
            return "an inline array is pickled as a list where it is a member; leave the attribute out";

        if (IsFileLocal(type))
            return "generated code stands in another file and cannot see a file-local type";

        if (type.AllTypeParameters().FirstOrDefault(parameter => parameter.AllowsRefLikeType) is { } parameter)
            return $"its type parameter '{parameter.Name}' allows ref structs, which cannot be pickled";

        // What a reduction says of the items is the program's business.
        if (HookMethods.Of(type).Reduce is null && (LayoutKinds.Of(type) is not { } kind || !LayoutKinds.HasItems(kind)))
        {
            if (type.BaseTypes().FirstOrDefault(IsCollection) is { } collection)
                return $"it derives from '{collection.ForMessage()}', whose items would be lost; write [Pickleable(As = PickleAs.{SubclassFor(type)})], or hold the collection in a member instead";
        }

        return Unpicklable.FindBase(type) is { } ancestor
            ? $"it derives from '{ancestor.ForMessage()}', which cannot be pickled"
            : null;
    }

    private static string SubclassFor(INamedTypeSymbol type) =>
        type.AllInterfaces.Any(candidate => candidate.HasMetadataName("System.Collections.Generic.IDictionary`2")) ? "DictSubclass"
        : type.AllInterfaces.Any(candidate => candidate.HasMetadataName("System.Collections.Generic.ISet`1")) ? "SetSubclass"
        : "ListSubclass";

    private static bool IsCollection(INamedTypeSymbol type) =>
        type.MetadataName().StartsWith("System.Collections.", StringComparison.Ordinal);
}

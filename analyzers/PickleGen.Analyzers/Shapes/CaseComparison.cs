using Microsoft.CodeAnalysis;
using PickleGen.Shapes;

namespace PickleGen.Analyzers.Shapes;

/// <summary>Finds the types that could once stand for a base.</summary>
internal static class CaseComparison
{
    public static void Compare(TypeShape shape, TypeShape recorded, CurrentShapes current, ShapeReport report)
    {
        foreach (string listed in recorded.Cases)
        {
            if (current.IsReadAs(shape.Name, listed))
            {
                continue;
            }

            // One of a class that is gone altogether is said there.
            if (current.ReadFrom(listed).FirstOrDefault() is { } type)
            {
                string id = DocumentationCommentId.CreateDeclarationId(type.Symbol) ?? "";
                report.Add(
                    ShapeRules.CaseGone,
                    [(DiagnosticProperties.TypeId, id)],
                    report.Name,
                    TypeComparison.ClassForMessage(listed),
                    $"list '{type.Symbol.Name}' again with [PickleDerived]");
            }
        }
    }
}

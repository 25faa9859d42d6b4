using System.Text;
using Microsoft.CodeAnalysis;

namespace PickleGen.Generator.Parsing.Text;

/// <summary>Repeats the constraints of type parameters: an accessor's class must have those of the type it looks into.</summary>
internal static class Constraints
{
    public static string Of(IEnumerable<ITypeParameterSymbol> parameters)
    {
        var text = new StringBuilder();
        foreach (var parameter in parameters)
        {
            var parts = Parts(parameter);
            if (parts.Count > 0)
                text.Append(" where ").Append(TypeText.Escape(parameter.Name)).Append(" : ").Append(string.Join(", ", parts));
        }

        return text.ToString();
    }

    private static List<string> Parts(ITypeParameterSymbol parameter)
    {
        var parts = new List<string>();
        if (parameter.HasUnmanagedTypeConstraint)
            parts.Add("unmanaged");
        else if (parameter.HasValueTypeConstraint)
            parts.Add("struct");
        else if (parameter.HasReferenceTypeConstraint)
            parts.Add(parameter.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.Annotated ? "class?" : "class");
        else if (parameter.HasNotNullConstraint)
            parts.Add("notnull");

        foreach (var type in parameter.ConstraintTypes)
            parts.Add(type.ForCode());

        if (parameter.HasConstructorConstraint)
            parts.Add("new()");

        return parts;
    }
}

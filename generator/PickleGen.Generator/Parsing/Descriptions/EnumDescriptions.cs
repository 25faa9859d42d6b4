using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Enums;
using PickleGen.Generator.Parsing.Naming;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Descriptions;

/// <summary>Describes an enum.</summary>
internal static class EnumDescriptions
{
    /// <summary>The file, or null for an enum with a problem.</summary>
    public static EnumFileModel? Parse(INamedTypeSymbol type, DefaultsModel defaults, CancellationToken cancellationToken)
    {
        if (type.IsUnfinished() || PythonNames.Of(type, defaults, out _, out _) is not { } name)
            return null;

        var model = EnumParser.Parse(type, name, defaults);
        if (EnumChecker.Problem(type, model) is not null)
            return null;

        return new EnumFileModel(HintNames.Of(type, ".PickleEnum.g.cs"), new DescriptionModel
        {
            Name = name,
            TypeName = Declarations.Of(type),
            Form = model.Form switch { EnumForm.Int => "Int", EnumForm.Name => "Name", _ => "PythonEnum" },
            Doc = DocComments.Summary(type, cancellationToken),
            Members = EnumParser.Fields(type).Zip(model.Members, (field, member) => Member(field, member, cancellationToken)).ToEquatableArray(),
            Declarations = EnumParser.Fields(type).Select(field => field.Name).ToEquatableArray(),
            IsFlags = model.IsFlags,
            Aliases = DescriptionParser.Aliases(type, name).ToEquatableArray(),
        });
    }

    // The name of a member that is written as text may be any text.
    private static string Member(IFieldSymbol field, EnumMemberModel member, CancellationToken cancellationToken)
    {
        var name = PythonIdentifier.IsValid(member.PythonName) ? member.PythonName : PythonLiterals.Quote(member.PythonName);
        var doc = DocComments.Summary(field, cancellationToken);
        return $"{name} = {member.Value}{(doc.Length > 0 ? "  # " + doc : "")}";
    }
}

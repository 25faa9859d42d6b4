using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Accessors;
using PickleGen.Generator.Parsing.Construction;
using PickleGen.Generator.Parsing.Converters;
using PickleGen.Generator.Parsing.Descriptions;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Members;

/// <summary>Turns the candidates that are pickled into member models.</summary>
internal sealed class MembersParser(
    ConverterResolver resolver,
    ConverterFields fields,
    MemberAccess access,
    PythonMemberNames names,
    ProblemReporter problems)
{
    private readonly NameTable _parts = new();

    /// <summary>The models, in the order of <paramref name="members"/>; incomplete if there were problems.</summary>
    public IReadOnlyList<MemberModel> Parse(IReadOnlyList<Candidate> members, bool initializeRequired)
    {
        var models = new List<MemberModel>();
        var pythonNames = members.Select(member => member.IsExtensionData ? "" : names.Of(member)).ToList();
        for (var i = 0; i < members.Count; i++)
        {
            var member = members[i];
            var aliases = names.AliasesOf(member);
            if (Converter(member) is { } converter && Access(member, initializeRequired, out var getter) is { } setter)
                models.Add(Model(member, pythonNames[i], converter, getter, setter) with { Aliases = aliases.ToEquatableArray() });
        }

        return models;
    }

    private ConverterModel? Converter(Candidate member)
    {
        var converter = resolver.Resolve(member.Type, out var blocker);
        if (blocker?.Rule is { } rule)
            problems.Report(rule, member.Symbol, blocker.Type, blocker.Arguments(member.Symbol.MemberForMessage(), member.Type));
        else if (converter is null)
            problems.FailSilently();
        else if (!access.CanName(member.Type))
            problems.Report(Rules.MemberType, member.Symbol, member.Type, member.Symbol.MemberForMessage(), member.Type.ForMessage(), "generated code cannot name this private type of a base class; make it at least protected");

        return converter is not null && member.Attribute?.Named("Format") is int format ? InFormat(member, format) : converter;
    }

    private ConverterModel? InFormat(Candidate member, int format)
    {
        var converter = NumericConverters.Resolve(member.Type, format);
        if (converter is null)
            problems.Report(Rules.MemberType, member.Symbol, member.Symbol.MemberForMessage(), member.Type.ForMessage(), "a Format is for a T[], List, Memory or ReadOnlyMemory of numbers of up to 64 bits, float or double; leave it out");

        return converter;
    }

    private SetterModel? Access(Candidate member, bool initializeRequired, out string? getter)
    {
        getter = access.Getter(member, out var problem);
        SetterModel? setter = null;
        if (problem.Length == 0)
        {
            setter = initializeRequired && member.IsRequiredKeyword ? SetterModel.Initializer
                : member.Parameter is not null ? SetterModel.Constructor
                : access.Setter(member, out problem);
        }

        if (problem.Length > 0)
            problems.Report(Rules.MemberType, member.Symbol, member.Symbol.MemberForMessage(), member.Type.ForMessage(), problem);

        return setter;
    }

    private MemberModel Model(Candidate member, string pythonName, ConverterModel converter, string? getter, SetterModel setter)
    {
        var nested = member.Type.HasNestedAnnotation();
        var annotated = member.Type.NullableAnnotation == NullableAnnotation.Annotated;
        return new MemberModel
        {
            Name = TypeText.Escape(member.Name),
            PythonName = pythonName,
            PythonType = annotated ? converter.PythonType + " or None" : converter.PythonType,
            Annotation = Annotations.Of(converter, annotated),
            Type = converter.Type,
            Required = IsRequired(member),
            Converter = fields.Use(converter),
            MayBeNull = !member.Type.IsValueType,
            ForgiveRead = nested || (!member.Type.IsValueType && (!annotated || setter.Accessor is not null || DisallowsNull(member.Symbol))),
            ForgiveWrite = nested,
            IsDynamic = member.Type.TypeKind == TypeKind.Dynamic,
            Getter = getter,
            Setter = setter,
            Part = TypeText.Escape(_parts.Add(member.Name)),
        };
    }

    // A parameter whose default cannot be repeated for the member (another type) is as good as one without.
    private static bool IsRequired(Candidate member) =>
        !member.IsExtensionData
        && (member.IsRequiredKeyword
            || member.Attribute?.Named("Required") is true
            || (member.Parameter is { } parameter && !ArgumentParser.HasUsableDefault(parameter, member.Type)));

    private static bool DisallowsNull(ISymbol symbol) => symbol.Has("System.Diagnostics.CodeAnalysis.DisallowNullAttribute");
}

using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Accessors;
using PickleGen.Generator.Parsing.Construction;
using PickleGen.Generator.Parsing.Converters;
using PickleGen.Generator.Parsing.Descriptions;
using PickleGen.Generator.Parsing.Enums;
using PickleGen.Generator.Parsing.Hooks;
using PickleGen.Generator.Parsing.Layouts;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Naming;
using PickleGen.Generator.Parsing.Text;
using PickleGen.Generator.Parsing.Unions;
using PickleGen.Generator.Parsing.Versions;

namespace PickleGen.Generator.Parsing;

/// <summary>Reads a <c>[Pickleable]</c> type: symbols in, a model or problems out.</summary>
internal static class TypeParser
{
    /// <summary>
    /// The model to generate from, or null: for enums (nothing is generated for them), for types with a problem (reported
    /// to <paramref name="sink"/>), and for code that the compiler rejects anyway.
    /// </summary>
    public static TypeModel? Parse(
        INamedTypeSymbol type,
        Compilation compilation,
        DefaultsModel defaults,
        IProblemSink? sink,
        CancellationToken cancellationToken,
        PickleableReferences? references = null)
    {
        if (type.IsUnfinished())
            return null;

        var problems = new ProblemReporter(type, sink);
        var pythonName = ParseName(type, defaults, problems);
        var aliases = ParseAliases(type, pythonName, problems);
        if (type.TypeKind == TypeKind.Enum)
            EnumChecker.Check(type, EnumParser.Parse(type, pythonName, defaults), problems);
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface))
            return null;

        DeclarationChecker.CheckKind(type, problems);
        DeclarationChecker.CheckPartial(type, problems, cancellationToken);
        if (problems.Failed && sink is null)
            return null;

        cancellationToken.ThrowIfCancellationRequested();
        if (type.IsPureUnion())
        {
            UnionParser.ParsePure(type, compilation, problems, references, cancellationToken);
            return null;
        }

        var model = ParseContent(type, compilation, defaults, pythonName, problems, references, cancellationToken);
        return problems.Failed ? null : model! with { Aliases = aliases.ToEquatableArray() };
    }

    private static IReadOnlyList<PythonNameModel> ParseAliases(INamedTypeSymbol type, PythonNameModel name, ProblemReporter problems)
    {
        if (TypeAliases.Of(type, name, out var tried, out var problem) is { } aliases)
            return aliases;

        problems.Report(Rules.PythonName, type, type.ForMessage(), tried, problem);
        return [];
    }

    /// <summary>The model of an abstract class or an interface, or null as above; for other types always.</summary>
    public static UnionModel? ParseUnion(
        INamedTypeSymbol type,
        Compilation compilation,
        DefaultsModel defaults,
        PickleableReferences? references,
        CancellationToken cancellationToken)
    {
        if (type.IsUnfinished() || !type.IsPureUnion())
            return null;

        var problems = new ProblemReporter(type, null);
        var pythonName = ParseName(type, defaults, problems);
        DeclarationChecker.CheckKind(type, problems);
        DeclarationChecker.CheckPartial(type, problems, cancellationToken);
        if (problems.Failed || UnionParser.ParsePure(type, compilation, problems, references, cancellationToken) is not { } model)
            return null;

        return model with { Description = new DescriptionParser(type, compilation, cancellationToken).ParseAbstract(pythonName, model) };
    }

    private static PythonNameModel ParseName(INamedTypeSymbol type, DefaultsModel defaults, ProblemReporter problems)
    {
        if (PythonNames.Of(type, defaults, out var tried, out var problem) is { } name)
            return name;

        problems.Report(Rules.PythonName, type, type.ForMessage(), tried, problem);
        return new PythonNameModel("", "");
    }

    private static TypeModel? ParseContent(
        INamedTypeSymbol type,
        Compilation compilation,
        DefaultsModel defaults,
        PythonNameModel pythonName,
        ProblemReporter problems,
        PickleableReferences? references,
        CancellationToken cancellationToken)
    {
        if (HookMethods.Of(type, problems) is { ReplaceMembers: true } methods)
            return HookedTypeParser.Parse(type, methods, compilation, defaults, pythonName, ConverterName(type), problems, references, cancellationToken);

        var selection = new MemberSelector(type, defaults);
        selection.CheckBases(compilation, problems);
        var construction = ConstructorChooser.ChooseFor(type, compilation, selection, problems, cancellationToken);
        var converterName = ConverterName(type);
        var names = new NameTable();
        names.Reserve(converterName);
        names.Reserve(ReservedNames.Of(compilation));
        names.Reserve(type.AllTypeParameters().Select(parameter => parameter.Name));

        var generic = Generics.Parse(type);
        var union = UnionParser.Parse(type, converterName, generic, compilation, problems, references, cancellationToken);
        var fields = new ConverterFields(generic is not null, names, union?.Name);
        var accessors = new AccessorTable(type, compilation, names);
        var creation = new CreationParser(type, construction, selection.Candidates);
        var layout = new LayoutParser(type, problems);
        var candidates = layout.Order(selection.Members(), out var arguments);
        var resolver = new ConverterResolver(type, generic, compilation, references);
        var members = new MembersParser(
            resolver,
            fields,
            new MemberAccess(type, compilation, accessors),
            new PythonMemberNames(defaults.Naming, problems),
            problems).Parse(candidates, creation.InitializesRequired(candidates));

        var hooks = new HooksParser(type, pythonName, defaults, compilation, resolver, fields, problems).Parse();
        var extensionData = new ExtensionDataParser(type, problems).Parse(selection.Candidates, candidates, layout.HasKeys(arguments));
        var version = new VersionParser(type, problems).Parse(members, layout.HasKeys(arguments));
        if (creation.Parse(candidates, accessors, names, problems) is not { } creationModel)
            return null;

        var layoutModel = layout.Parse(arguments, creationModel, resolver, fields, names);
        if (problems.Failed)
            return null;

        return new TypeModel
        {
            HintName = HintNames.Of(type, ".Pickle.g.cs"),
            Scope = Scopes.Of(type),
            Type = type.ForCode(),
            ConverterName = converterName,
            PythonName = pythonName,
            Description = new DescriptionParser(type, compilation, cancellationToken).Parse(pythonName, candidates, members, layoutModel, extensionData, version, union),
            Members = members.ToEquatableArray(),
            Version = version,
            ExtensionData = extensionData,
            Layout = layoutModel,
            Creation = creationModel,
            Generic = generic,
            Converters = fields.Fields,
            Union = union,
            Accessors = accessors.Own,
            AccessorHosts = accessors.Hosts,
            Hooks = hooks,
        };
    }

    // The user's class may have a type of that name already, or inherit one.
    private static string ConverterName(INamedTypeSymbol type)
    {
        var names = new NameTable();
        names.Reserve(type.AllMemberNames());
        names.Reserve(type.AllTypeParameters().Select(parameter => parameter.Name));
        return names.Add(type.Name + "Converter");
    }
}

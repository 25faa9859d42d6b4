using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Descriptions;
using PickleGen.Generator.Parsing.Naming;
using PickleGen.Generator.Parsing.Unions;
using PickleGen.Shapes;

namespace PickleGen.Analyzers.Shapes;

/// <summary>The shapes of a compilation's types. Made only where there is a record to compare them with.</summary>
internal sealed class CurrentShapes
{
    // The modules of Python whose classes are types of .NET or of this library.
    private static readonly HashSet<string> Library = new(StringComparer.Ordinal)
    {
        "array", "collections", "datetime", "decimal", "fractions", "ipaddress", "pathlib", "uuid", "zoneinfo",
    };

    private readonly Compilation _compilation;
    private readonly DefaultsModel _defaults;
    private readonly List<CurrentType> _types = [];
    private readonly Dictionary<INamedTypeSymbol, CurrentType> _bySymbol = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, List<CurrentType>> _byClass = new(StringComparer.Ordinal);

    public CurrentShapes(Compilation compilation, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        _defaults = DefaultsParser.Parse(compilation.Assembly);
        Add(compilation.Assembly.GlobalNamespace, cancellationToken);
        foreach (CurrentType type in _types)
        {
            _bySymbol.Add(type.Symbol, type);
            foreach (string name in type.Aliases.Prepend(type.Name))
            {
                if (!_byClass.TryGetValue(name, out List<CurrentType>? claimants))
                {
                    _byClass.Add(name, claimants = []);
                }

                claimants.Add(type);
            }
        }
    }

    public IReadOnlyList<CurrentType> Types => _types;

    public CurrentType? Find(INamedTypeSymbol symbol) => _bySymbol.TryGetValue(symbol, out CurrentType? type) ? type : null;

    /// <summary>The types that are read from instances of a Python class.</summary>
    public IReadOnlyList<CurrentType> ReadFrom(string name) => _byClass.TryGetValue(name, out List<CurrentType>? types) ? types : [];

    /// <summary>Whether a member of one Python class takes instances of another: because it is that class, was called so, or has it as a case.</summary>
    public bool IsReadAs(string name, string recorded)
    {
        if (name == recorded || (recorded == "int" && ReadFrom(name).Any(static type => type.Shape is { Form: "PythonEnum" })))
        {
            return true;
        }

        // Cases may have cases. Each class is looked at once.
        var seen = new HashSet<string>(StringComparer.Ordinal) { name };
        var rest = new Stack<string>(seen);
        while (rest.Count > 0)
        {
            foreach (CurrentType type in ReadFrom(rest.Pop()))
            {
                if (type.Aliases.Prepend(type.Name).Contains(recorded) || type.Shape is null)
                {
                    return true;
                }

                foreach (string listed in type.Shape.Cases.Where(seen.Add))
                {
                    rest.Push(listed);
                }
            }
        }

        return seen.Contains(recorded) || (IsForeign(recorded) && seen.Any(IsForeign));
    }

    // A class of another assembly may have any alias: what cannot be known is not doubted.
    private bool IsForeign(string name) => name.IndexOf(':') is var colon and > 0 && !Library.Contains(name.Substring(0, colon)) && ReadFrom(name).Count == 0;

    /// <summary>Whether a class is one of a struct or an enum.</summary>
    public bool IsValueType(string name) => ReadFrom(name).Any(static type => type.Symbol.IsValueType);

    private void Add(INamespaceOrTypeSymbol scope, CancellationToken cancellationToken)
    {
        foreach (ISymbol member in scope.GetMembers())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (member is not INamespaceOrTypeSymbol inner)
            {
                continue;
            }

            if (inner is INamedTypeSymbol type && type.Has(WellKnown.Pickleable) && Parse(type, cancellationToken) is { } current)
            {
                _types.Add(current);
            }

            Add(inner, cancellationToken);
        }
    }

    private CurrentType? Parse(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (type.IsUnfinished() || PythonNames.Of(type, _defaults, out _, out _) is not { } name)
        {
            return null;
        }

        TypeModel? model = null;
        DescriptionModel? description = null;
        if (type.TypeKind == TypeKind.Enum)
        {
            description = EnumDescriptions.Parse(type, _defaults, cancellationToken)?.Description;
        }
        else if (type.IsPureUnion())
        {
            description = ParsedTypes.Union(type, _compilation, null, cancellationToken)?.Description;
        }
        else
        {
            model = ParsedTypes.Model(type, _compilation, null, cancellationToken);
            description = model?.Description;
        }

        return new CurrentType(
            type,
            $"{name.Module}:{name.QualifiedName}",
            [.. DescriptionParser.Aliases(type, name)],
            description is null ? null : ShapeOf(description),
            model?.ExtensionData is not null);
    }

    private static TypeShape ShapeOf(DescriptionModel description)
    {
        var shape = new TypeShape($"{description.Name.Module}:{description.Name.QualifiedName}", description.Form)
        {
            CSharp = description.TypeName,
            Version = description.Version,
            HasHooks = description.HasHooks,
            IsAbstract = description.IsAbstract,
            Collection = description.Collection,
            NewArgs = description.NewArgs,
            Aliases = description.Aliases,
            Cases = description.Cases,
        };
        shape.SetMembers(description.Members, description.Declarations);
        return shape;
    }
}

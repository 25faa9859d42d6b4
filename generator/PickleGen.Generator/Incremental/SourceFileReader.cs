using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PickleGen.Generator.Parsing;

namespace PickleGen.Generator.Incremental;

/// <summary>Finds the units of a file, and what else in it matters.</summary>
internal sealed class SourceFileReader(SyntaxTree tree, SourceText text, SourceFile? earlier, CancellationToken cancellationToken)
{
    // The name of the type that statements outside of all types are part of.
    private const string Program = "Program";

    private readonly CompilationUnitSyntax _root = (CompilationUnitSyntax)tree.GetRoot(cancellationToken);
    private readonly List<SourceFile.Site> _sites = [];
    private readonly List<string> _spaces = [];
    private readonly HashSet<SourceUnit> _taken = [];
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);

    public SourceFile Read()
    {
        var usings = _root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>().ToList();
        var scope = Scope(usings);
        if (scope.Equals(earlier?.Scope))
            scope = earlier!.Scope;

        _aliases.UnionWith(usings.Where(directive => directive.Alias is not null).Select(directive => directive.Alias!.Name.Identifier.ValueText));
        Read(_root.Members, scope, "");
        return new SourceFile
        {
            Path = tree.FilePath,
            Text = text,
            Scope = scope,
            Spaces = [.. _spaces.Distinct()],
            Global = Global(usings, scope),
            HasGlobalAlias = usings.Any(directive => directive.Alias is not null && directive.GlobalKeyword != default),
            Sites = [.. _sites],
        };
    }

    private void Read(SyntaxList<MemberDeclarationSyntax> members, FileScope scope, string space)
    {
        foreach (var member in members)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (member is BaseNamespaceDeclarationSyntax inner)
            {
                // As it is spelled: what of it is one namespace is for the compiler to say.
                var name = space.Length == 0 ? inner.Name.ToString() : space + "." + inner.Name;
                _spaces.Add(name);
                Read(inner.Members, scope, name);
            }
            else
            {
                var unit = Earlier(member, scope, space) ?? Unit(member, scope, space);
                unit.MoveTo(text, member.Span);
                _sites.Add(new SourceFile.Site(unit, member.Span, Documentation(member)));
            }
        }
    }

    // The comments above it, if they may document it.
    private static string Documentation(SyntaxNode member)
    {
        if (!member.HasLeadingTrivia)
            return "";

        var above = member.GetLeadingTrivia().ToFullString();
        return above.Contains("///") || above.Contains("/**") ? above : "";
    }

    // Where only a few declarations have changed, the others are found in the old order.
    private SourceUnit? Earlier(MemberDeclarationSyntax member, FileScope scope, string space)
    {
        if (earlier is null || !ReferenceEquals(earlier.Scope, scope))
            return null;

        var documentation = Documentation(member);
        foreach (var site in earlier.Sites)
        {
            if (site.Span.Length == member.Span.Length
                && site.Documentation == documentation
                && site.Unit.Space == space
                && earlier.Text.ToString(site.Span) == text.ToString(member.Span)
                && _taken.Add(site.Unit))
            {
                return site.Unit;
            }
        }

        return null;
    }

    private SourceUnit Unit(MemberDeclarationSyntax member, FileScope scope, string space)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var bases = new HashSet<string>(StringComparer.Ordinal);
        var links = new HashSet<string>(StringComparer.Ordinal);
        var candidates = new List<TextSpan>();
        var attributed = new List<TextSpan>();
        var isOpen = false;
        var mayDefine = false;
        foreach (var node in member.DescendantNodesAndSelf(node => node is TypeDeclarationSyntax))
        {
            switch (node)
            {
                case TypeDeclarationSyntax type:
                    names.Add(type.Identifier.ValueText);
                    isOpen |= type.TypeParameterList is not null;
                    Words.Add(type.BaseList, bases);
                    links.UnionWith(bases);
                    AddAttributes(type.AttributeLists, links);
                    foreach (var constraint in type.ConstraintClauses)
                        Words.Add(constraint, links);

                    // An inline array is what its one field is.
                    if (type is StructDeclarationSyntax or RecordDeclarationSyntax && OnlyField(type) is { } only)
                        Words.Add(only, links);

                    AddCandidate(type);
                    mayDefine |= type.AttributeLists.SelectMany(list => list.Attributes).Any(MayDefine);
                    break;
                case EnumDeclarationSyntax type:
                    names.Add(type.Identifier.ValueText);
                    AddCandidate(type);
                    isOpen = true;
                    break;
                case DelegateDeclarationSyntax type:
                    names.Add(type.Identifier.ValueText);
                    break;
                case FieldDeclarationSyntax field when field.Modifiers.Any(SyntaxKind.ConstKeyword):
                    Words.Add(field, links);
                    break;
            }
        }

        if (names.Count == 0)
            names.Add(Program);

        return new SourceUnit(scope, space)
        {
            Names = [.. names],
            BaseWords = bases,
            LinkWords = isOpen ? null : links,
            Outline = names.Count == 1 && !isOpen ? Outlines.Of(member) : null,
            Candidates = [.. candidates],
            Attributed = [.. attributed],
            MayDefine = mayDefine,
        };

        void AddCandidate(BaseTypeDeclarationSyntax type)
        {
            var span = new TextSpan(type.SpanStart - member.SpanStart, type.Span.Length);
            if (type.AttributeLists.Count > 0)
                attributed.Add(span);
            if (MayConcernUs(type.AttributeLists))
                candidates.Add(span);
        }
    }

    private static FieldDeclarationSyntax? OnlyField(TypeDeclarationSyntax type)
    {
        var fields = type.Members.OfType<FieldDeclarationSyntax>()
            .Where(field => !field.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.StaticKeyword) || modifier.IsKind(SyntaxKind.ConstKeyword)))
            .Take(2)
            .ToList();
        return fields.Count == 1 ? fields[0] : null;
    }

    private static void AddAttributes(SyntaxList<AttributeListSyntax> lists, HashSet<string> words)
    {
        foreach (var list in lists)
            Words.Add(list, words);
    }

    private bool MayConcernUs(SyntaxList<AttributeListSyntax> lists) =>
        lists.SelectMany(list => list.Attributes).Any(attribute =>
        {
            var name = AttributeNames.LastPart(attribute.Name);
            return name.StartsWith("Pickl", StringComparison.Ordinal) || _aliases.Contains(name);
        });

    // A context that only lists types says nothing about how others are pickled.
    private bool MayDefine(AttributeSyntax attribute)
    {
        var name = AttributeNames.LastPart(attribute.Name);
        return AttributeNames.IsInclude(name)
            || _aliases.Contains(name)
            || (AttributeNames.IsFor(name) && attribute.ArgumentList is { Arguments.Count: > 0 });
    }

    private FileScope Scope(List<UsingDirectiveSyntax> usings)
    {
        var around = string.Join("\n", usings.Select(directive => $"{directive.Parent!.Kind()} {directive.Parent!.ChildNodes().FirstOrDefault() as NameSyntax} {directive}"))
            + "\n" + string.Join("\n", _root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<ExternAliasDirectiveSyntax>())
            + Head();
        var words = new HashSet<string>(StringComparer.Ordinal);
        Words.Add(around, words);
        var aliasWords = new HashSet<string>(StringComparer.Ordinal);
        foreach (var directive in usings.Where(directive => directive.Alias is not null))
            Words.Add(directive, aliasWords);

        var matters = PlacesMatter() ? _root.ToFullString() : around;
        return new FileScope(matters, tree.Options) { Words = words, AliasWords = aliasWords };
    }

    // A comment at the top can turn nullable annotations off: that the code is generated.
    private string Head()
    {
        var head = _root.GetLeadingTrivia().ToFullString();
        return head.IndexOf("auto", StringComparison.OrdinalIgnoreCase) >= 0 ? head : "";
    }

    private bool PlacesMatter()
    {
        if (!_root.ContainsDirectives)
            return false;

        for (var directive = _root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            if (directive.IsKind(SyntaxKind.NullableDirectiveTrivia))
                return true;
        }

        return false;
    }

    private string Global(List<UsingDirectiveSyntax> usings, FileScope scope)
    {
        var text = string.Join("\n", usings.Where(directive => directive.GlobalKeyword != default));
        return _root.AttributeLists.Count == 0 ? text : $"{text}\n{_root.AttributeLists}\n{scope.Text}";
    }
}

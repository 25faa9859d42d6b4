using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>A private property that is pickled in the place of a value that a text or a number says in full.</summary>
internal sealed class TextMember
{
    // {0} in what makes the value is its type as the member spells it, {1} what was pickled.
    private static readonly Dictionary<string, (string Type, string Get, string Make)> ById = new(StringComparer.Ordinal)
    {
        ["T:System.Globalization.CultureInfo"] = ("string", "Name", "{0}.GetCultureInfo({1})"),
        ["T:System.Globalization.RegionInfo"] = ("string", "Name", "new {0}({1})"),
        ["T:System.Text.Encoding"] = ("string", "WebName", "{0}.GetEncoding({1})"),
        ["T:System.Text.StringBuilder"] = ("string", "ToString()", "new {0}({1})"),
        ["T:System.TimeZoneInfo"] = ("string", "Id", "{0}.FindSystemTimeZoneById({1})"),
        ["T:System.IO.FileInfo"] = ("string", "FullName", "new {0}({1})"),
        ["T:System.IO.DirectoryInfo"] = ("string", "FullName", "new {0}({1})"),
        ["T:System.Net.IPEndPoint"] = ("string", "ToString()", "{0}.Parse({1})"),
        ["T:System.Net.NetworkInformation.PhysicalAddress"] = ("string", "ToString()", "{0}.Parse({1})"),
        ["T:System.Net.Mail.MailAddress"] = ("string", "ToString()", "new {0}({1})"),
        ["T:System.Xml.Linq.XElement"] = ("string", "ToString()", "{0}.Parse({1})"),
        ["T:System.Xml.Linq.XDocument"] = ("string", "ToString()", "{0}.Parse({1})"),
        ["T:System.Drawing.Color"] = ("int", "ToArgb()", "{0}.FromArgb({1})"),
        ["T:System.Collections.Specialized.BitVector32"] = ("int", "Data", "new {0}({1})"),
    };

    private const string Regex = "T:System.Text.RegularExpressions.Regex";

    private readonly string _id;
    private readonly string _member;
    private readonly string _typeName;
    private readonly bool _isOptional;
    private readonly bool _isAnnotated;

    private TextMember(string id, string member, string name, string typeName, bool isOptional, bool isAnnotated)
    {
        _id = id;
        _member = member;
        Name = name;
        _typeName = typeName;
        _isOptional = isOptional;
        _isAnnotated = isAnnotated;
    }

    public string Name { get; }

    /// <summary>For a member that can be set at any time and whose own type is in the table; null for others.</summary>
    public static TextMember? For(ISymbol member, TypeSyntax type, SemanticModel model)
    {
        ITypeSymbol? symbol = MemberSyntax.TypeOf(member);
        bool isNullableStruct = symbol is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        ITypeSymbol? value = isNullableStruct ? ((INamedTypeSymbol)symbol!).TypeArguments[0] : symbol;
        string? id = value is INamedTypeSymbol named ? DocumentationCommentId.CreateDeclarationId(named) : null;
        if (id is null || (id != Regex && !ById.ContainsKey(id)) || !CanBeSet(member))
        {
            return null;
        }

        TypeSyntax bare = type is NullableTypeSyntax nullable ? nullable.ElementType : type;
        return bare is NameSyntax
            ? new(
                id,
                member.Name,
                FreeNameFor(member, id == Regex ? "State" : ById[id].Type == "int" ? "Number" : "Text"),
                bare.WithoutTrivia().ToString(),
                isNullableStruct || (value!.IsReferenceType && symbol!.NullableAnnotation != NullableAnnotation.NotAnnotated),
                model.GetNullableContext(type.SpanStart).AnnotationsEnabled())
            : null;
    }

    /// <summary>The property, as lines without indentation.</summary>
    public IEnumerable<string> Lines(string attribute)
    {
        yield return $"[{attribute}]";
        yield return $"private {Type} {Name}";
        yield return "{";
        yield return $"    get => {Getter};";
        yield return $"    set => {_member} = {Setter};";
        yield return "}";
    }

    private string Type => _id == Regex
        ? $"(string Pattern, {Sibling("RegexOptions")} Options){(_isOptional ? "?" : "")}"
        : ById[_id].Type + (_isOptional && (_isAnnotated || ById[_id].Type == "int") ? "?" : "");

    private string Getter => (_id == Regex, _isOptional) switch
    {
        (true, true) => $"{_member} is {{ }} regex ? (regex.ToString(), regex.Options) : null",
        (true, false) => $"({_member}.ToString(), {_member}.Options)",
        (false, true) => $"{_member}?.{ById[_id].Get}",
        (false, false) => $"{_member}.{ById[_id].Get}",
    };

    private string Setter => (_id == Regex, _isOptional) switch
    {
        (true, true) => $"value is {{ }} state ? new {_typeName}(state.Pattern, state.Options) : null",
        (true, false) => $"new {_typeName}(value.Pattern, value.Options)",
        (false, true) when ById[_id].Type == "int" => $"value is {{ }} number ? {Make("number")} : null",
        (false, true) => $"value is null ? null : {Make("value")}",
        (false, false) => Make("value"),
    };

    private string Make(string from) => string.Format(System.Globalization.CultureInfo.InvariantCulture, ById[_id].Make, _typeName, from);

    // A type of the same namespace, found the same way.
    private string Sibling(string name) => _typeName.LastIndexOf('.') is >= 0 and int dot ? _typeName.Substring(0, dot + 1) + name : name;

    private static bool CanBeSet(ISymbol member) => member switch
    {
        IFieldSymbol field => field is { IsReadOnly: false, IsStatic: false, IsRequired: false },
        IPropertySymbol property => property is { IsStatic: false, IsRequired: false, GetMethod: not null, SetMethod.IsInitOnly: false },
        _ => false,
    };

    private static string FreeNameFor(ISymbol member, string suffix)
    {
        string name = member.Name.TrimStart('_');
        name = char.ToUpperInvariant(name.Length == 0 ? 'X' : name[0]) + (name.Length == 0 ? "" : name.Substring(1)) + suffix;
        string free = name;
        for (int number = 2; !member.ContainingType.GetMembers(free).IsEmpty; number++)
        {
            free = name + number;
        }

        return free;
    }
}

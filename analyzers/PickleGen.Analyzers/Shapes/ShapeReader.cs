using System.Globalization;
using PickleGen.Shapes;

namespace PickleGen.Analyzers.Shapes;

/// <summary>Takes shapes from JSON. Properties it does not know are for people, or for a later version.</summary>
internal static class ShapeReader
{
    public static IReadOnlyList<RecordedType> Read(JsonValue file)
    {
        JsonValue schema = Of(file, "schema", JsonKind.Number) ?? throw Missing(file, "schema");
        return schema.Text == ShapeText.Schema.ToString(CultureInfo.InvariantCulture)
            ? [.. Items(file, "types").Select(Type)]
            : throw new JsonException($"its schema is {schema.Text}, and this version of PickleGen knows {ShapeText.Schema}; update PickleGen, or record the shape anew", schema.Span);
    }

    private static RecordedType Type(JsonValue type)
    {
        JsonValue name = Of(type, "name", JsonKind.String) ?? throw Missing(type, "name");
        var shape = new TypeShape(name.Text, Text(type, "as"))
        {
            CSharp = Text(type, "csharp"),
            Version = Number(type, "version"),
            HasHooks = type["hooks"] is { Kind: JsonKind.True },
            IsAbstract = type["abstract"] is { Kind: JsonKind.True },
            Collection = Text(type, "collection"),
            NewArgs = Texts(type, "newArgs"),
            Aliases = Texts(type, "aliases"),
            Cases = Texts(type, "cases"),
            Members = [.. Items(type, "members").Select(Member)],
            Values = [.. Items(type, "values").Select(Value)],
        };
        return new RecordedType(shape, name.Span);
    }

    private static MemberShape Member(JsonValue member) => new(Needed(member, "name"), Needed(member, "type"))
    {
        CSharp = Text(member, "csharp"),
        CSharpType = Text(member, "csharpType"),
        IsRequired = member["required"] is { Kind: JsonKind.True },
        Aliases = Texts(member, "aliases"),
    };

    private static ValueShape Value(JsonValue value) => new(Needed(value, "name"), Needed(value, "value"), Text(value, "csharp"));

    private static string Needed(JsonValue value, string name) => Of(value, name, JsonKind.String)?.Text ?? throw Missing(value, name);

    private static string Text(JsonValue value, string name) => Of(value, name, JsonKind.String)?.Text ?? "";

    private static int Number(JsonValue value, string name) => Of(value, name, JsonKind.Number) is not { } number ? 0
        : int.TryParse(number.Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int result) ? result
        : throw new JsonException($"'{name}' is no whole number", number.Span);

    private static IReadOnlyList<string> Texts(JsonValue value, string name) =>
        [.. Items(value, name).Select(static item => item.Kind == JsonKind.String ? item.Text : throw new JsonException("a string is expected", item.Span))];

    private static IReadOnlyList<JsonValue> Items(JsonValue value, string name) => Of(value, name, JsonKind.Array)?.Items ?? [];

    private static JsonValue? Of(JsonValue value, string name, JsonKind kind) =>
        value.Kind != JsonKind.Object ? throw new JsonException("an object is expected", value.Span)
        : value[name] is not { } found ? null
        : found.Kind == kind ? found
        : throw new JsonException($"'{name}' is not of the type {kind.ToString().ToLowerInvariant()}", found.Span);

    private static JsonException Missing(JsonValue value, string name) => new($"'{name}' is missing", value.Span);
}

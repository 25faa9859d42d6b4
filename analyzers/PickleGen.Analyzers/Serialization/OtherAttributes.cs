using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing;

namespace PickleGen.Analyzers.Serialization;

/// <summary>What the attributes of other serializers say of a member.</summary>
internal static class OtherAttributes
{
    private const string JsonIgnore = "System.Text.Json.Serialization.JsonIgnoreAttribute";
    private const string JsonPropertyName = "System.Text.Json.Serialization.JsonPropertyNameAttribute";
    private const string JsonInclude = "System.Text.Json.Serialization.JsonIncludeAttribute";
    private const string NewtonsoftProperty = "Newtonsoft.Json.JsonPropertyAttribute";
    private const string DataMember = "System.Runtime.Serialization.DataMemberAttribute";

    private const int Always = 1;

    private static readonly string[] Ignoring =
    [
        "Newtonsoft.Json.JsonIgnoreAttribute",
        "System.Runtime.Serialization.IgnoreDataMemberAttribute",
        "System.Xml.Serialization.XmlIgnoreAttribute",
        "MessagePack.IgnoreMemberAttribute",
        "MemoryPack.MemoryPackIgnoreAttribute",
        "MongoDB.Bson.Serialization.Attributes.BsonIgnoreAttribute",
        "ProtoBuf.ProtoIgnoreAttribute",
        "YamlDotNet.Serialization.YamlIgnoreAttribute",
    ];

    /// <summary>Whether the member is left out, whatever its value.</summary>
    public static bool Ignores(AttributeData attribute) =>
        attribute.AttributeClass is { } type
        && (type.HasMetadataName(JsonIgnore)
            ? attribute.Named("Condition") is null or Always
            : Ignoring.Any(type.HasMetadataName));

    /// <summary>The name that is asked for, or null.</summary>
    public static string? NameOf(AttributeData attribute) => attribute.AttributeClass switch
    {
        { } type when type.HasMetadataName(JsonPropertyName) => attribute.First() as string,
        { } type when type.HasMetadataName(NewtonsoftProperty) => (attribute.First() ?? attribute.Named("PropertyName")) as string,
        { } type when type.HasMetadataName(DataMember) => attribute.Named("Name") as string,
        _ => null,
    };

    /// <summary>Whether the member is asked for although nobody else can see it.</summary>
    public static bool Includes(AttributeData attribute) =>
        attribute.AttributeClass is { } type
        && (type.HasMetadataName(DataMember) || type.HasMetadataName(JsonInclude) || type.HasMetadataName(NewtonsoftProperty));
}

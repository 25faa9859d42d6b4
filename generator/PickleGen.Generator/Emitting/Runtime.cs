namespace PickleGen.Generator.Emitting;

/// <summary>The runtime's names, as generated code spells them.</summary>
internal static class Runtime
{
    public const string Converters = "global::PickleGen.PickleConverters";
    public const string As = "global::PickleGen.PickleAs";
    public const string PythonClass = "global::PickleGen.PythonClass";
    public const string ArrayFormat = "global::PickleGen.PickleArrayFormat";
    public const string AnyConverter = "global::PickleGen.PickleConverter";
    public const string ObjectShape = "global::PickleGen.ObjectShape";
    public const string PyDict = "global::PickleGen.PyDict";
    public const string PyGlobal = "global::PickleGen.PyGlobal";
    public const string ObjectLayout = "global::PickleGen.ObjectLayout";
    public const string Items = "global::PickleGen.PickleItems";
    public const string Scope = "global::PickleGen.PickleConverterScope";
    public const string MemberSet = "global::PickleGen.MemberSet";
    public const string Writer = "global::PickleGen.PickleWriter";
    public const string Reader = "global::PickleGen.PickleReader";

    public const string Uninitialized = "global::System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject";

    /// <summary>The method that types with type parameters get in place of <c>IPickleable</c>.</summary>
    public const string GenericFactory = "CreatePickleConverter";

    public static string Pickleable(string type) => $"global::PickleGen.IPickleable<{type}>";

    public static string Converter(string type) => $"global::PickleGen.PickleConverter<{type}>";

    public const string Context = "global::PickleGen.PickleContext";

    public static string SurrogateConverter(string type, string surrogate) => $"global::PickleGen.SurrogateConverter<{type}, {surrogate}>";

    public static string UnionConverter(string type) => $"global::PickleGen.UnionConverter<{type}>";

    public static string ObjectConverter(string type) => $"global::PickleGen.ObjectConverter<{type}>";

    public static string BuiltConverter(string type, string parts) => $"global::PickleGen.BuiltConverter<{type}, {parts}>";
}

using System.Globalization;
using PickleGen.Generator.Model;

namespace PickleGen.Generator.Emitting;

/// <summary>Prints what Python sees of a type, as an <c>ObjectShape</c>.</summary>
internal static class ShapeEmitter
{
    // Members as an array: with params, a lone target-typed new would be taken for the array itself.
    public static string Shape(TypeModel model) =>
        $"new({Name(model.PythonName)}, [{string.Join(", ", model.Keys.Select(Member))}]){Initializer(Options(model))}";

    /// <summary>The arguments that name a class.</summary>
    public static string Name(PythonNameModel name) => $"{Text.Quote(name.Module)}, {Text.Quote(name.QualifiedName)}";

    private static string Member(MemberModel member)
    {
        var options = new List<string>();
        if (member.Required)
            options.Add("Required = true");
        if (member.Aliases.Count > 0)
            options.Add($"Aliases = [{string.Join(", ", member.Aliases.Select(Text.Quote))}]");

        return $"new({Text.Quote(member.PythonName)}){Initializer(options)}";
    }

    private static List<string> Options(TypeModel model)
    {
        var options = LayoutEmitter.Properties(model.Layout);
        if (model.Aliases.Count > 0)
            options.Add($"Aliases = [{string.Join(", ", model.Aliases.Select(alias => $"new({Name(alias)})"))}]");
        if (model.Version is { } version)
            options.Add("Version = " + version.Current.ToString(CultureInfo.InvariantCulture));
        if (model.ExtensionData is not null)
            options.Add("HasExtensionData = true");

        return options;
    }

    private static string Initializer(List<string> options) => options.Count == 0 ? "" : $" {{ {string.Join(", ", options)} }}";
}

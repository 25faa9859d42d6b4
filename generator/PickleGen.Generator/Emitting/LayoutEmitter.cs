using PickleGen.Generator.Model;

namespace PickleGen.Generator.Emitting;

/// <summary>Prints what the members are part of in Python.</summary>
internal static class LayoutEmitter
{
    /// <summary>What the initializer of the shape says; nothing for an instance with attributes.</summary>
    public static List<string> Properties(LayoutModel layout)
    {
        var properties = new List<string>();
        if (layout.Kind != LayoutKind.Attributes)
            properties.Add($"Layout = {Runtime.ObjectLayout}.{layout.Kind}");
        if (layout.Arguments > 0)
            properties.Add($"Arguments = {layout.Arguments}");

        return properties;
    }

    /// <summary>The property that the runtime asks for the items of a collection.</summary>
    public static void EmitItems(SourceWriter writer, TypeModel model)
    {
        if (model.Layout.Items is { } items)
            ConverterEmitter.Member(writer, $"protected override {ItemsType(model)} Items => {items.Field};");
    }

    public static string ItemsType(TypeModel model) => $"{Runtime.Items}<{model.Type}>";

    public static string ItemsExpression(TypeModel model, ItemsModel items) =>
        $"{Runtime.Items}.{items.Factory}<{string.Join(", ", items.Types.Prepend(model.Type))}>({string.Join(", ", items.Converters)})";
}

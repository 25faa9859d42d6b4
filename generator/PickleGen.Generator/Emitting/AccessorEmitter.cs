using PickleGen.Generator.Model;

namespace PickleGen.Generator.Emitting;

/// <summary>Prints the <c>[UnsafeAccessor]</c> methods.</summary>
internal static class AccessorEmitter
{
    private const string Attribute = "global::System.Runtime.CompilerServices.UnsafeAccessor";
    private const string Kinds = "global::System.Runtime.CompilerServices.UnsafeAccessorKind";

    public static void Emit(SourceWriter writer, IEnumerable<AccessorModel> accessors, string accessibility = "private")
    {
        foreach (var accessor in accessors)
        {
            var kind = accessor.Kind switch
            {
                AccessorKind.Constructor => $"{Kinds}.Constructor",
                AccessorKind.Field => $"{Kinds}.Field, Name = {Text.Quote(accessor.Target)}",
                _ => $"{Kinds}.Method, Name = {Text.Quote(accessor.Target)}",
            };
            writer.Blank();
            writer.Line($"[{Attribute}({kind})]");
            writer.Line($"{accessibility} static extern {Signature(accessor)};");
        }
    }

    public static void EmitHosts(SourceWriter writer, TypeModel model)
    {
        foreach (var host in model.AccessorHosts)
        {
            writer.Blank();
            writer.Line(FileEmitter.GeneratedCode);
            using (writer.Braces($"file static class {host.Name}<{host.TypeParameters}>{host.Constraints}"))
                Emit(writer, host.Accessors, "public");
        }
    }

    private static string Signature(AccessorModel accessor)
    {
        var target = (accessor.ByReference ? "ref " : "") + accessor.DeclaringType + " target";
        return accessor.Kind switch
        {
            AccessorKind.Getter => $"{accessor.ValueType} {accessor.Name}({target})",
            AccessorKind.Setter => $"void {accessor.Name}({target}, {accessor.ValueType} value)",
            AccessorKind.Field => $"ref {accessor.ValueType} {accessor.Name}({target})",
            _ => $"{accessor.DeclaringType} {accessor.Name}({string.Join(", ", accessor.Parameters)})",
        };
    }
}

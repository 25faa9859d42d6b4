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
            if (accessor.Kind is AccessorKind.InterfaceGetter or AccessorKind.InterfaceSetter)
            {
                EmitInterface(writer, accessor);
                continue;
            }

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

    // A constrained call reaches what a struct implements explicitly, without a box that would take what is set with it.
    private static void EmitInterface(SourceWriter writer, AccessorModel accessor)
    {
        var self = accessor.Parameters[0];
        var (result, value, body) = accessor.Kind == AccessorKind.InterfaceGetter
            ? (accessor.ValueType, "", $"target.{accessor.Target}")
            : ("void", $", {accessor.ValueType} value", $"target.{accessor.Target} = value");
        writer.Blank();
        writer.Line($"private static {result} {accessor.Name}<{self}>(ref {self} target{value})");
        using (writer.Indented())
            writer.Line($"where {self} : struct, {accessor.DeclaringType} => {body};");
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

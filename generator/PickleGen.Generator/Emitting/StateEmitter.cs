using PickleGen.Generator.Model;

namespace PickleGen.Generator.Emitting;

/// <summary>Prints how the members are written, for converters of both kinds.</summary>
internal static class StateEmitter
{
    public static void EmitWriteState(SourceWriter writer, TypeModel model)
    {
        writer.Blank();
        using (writer.Braces($"protected override void WriteState(ref {Runtime.Writer} writer, {model.Type} value)"))
        {
            var index = 0;
            foreach (var member in model.Keys)
                writer.Line($"writer.Member({index++}); writer.Write({Arguments(model, member)});");
        }
    }

    /// <summary>The argument before the value, where writer and reader need a converter.</summary>
    public static string Converter(MemberModel member) => member.Converter is { } name ? name + ", " : "";

    /// <summary>The statement that sets the member of <paramref name="target"/>.</summary>
    public static string Set(TypeModel model, MemberModel member, string target, string value)
    {
        var forgiven = member.ForgiveRead ? value + "!" : value;
        var accessor = member.Setter.Accessor;
        var self = Argument(model, target);
        return member.Setter.Kind switch
        {
            SetterKind.Method => $"{accessor}({self}, {forgiven});",
            SetterKind.Field => $"{accessor}({self}) = {forgiven};",
            _ => $"{target}.{member.Name} = {forgiven};",
        };
    }

    /// <summary>The member of the object that is written.</summary>
    public static string Value(TypeModel model, MemberModel member) =>
        member.Getter is { } getter ? $"{getter}({Argument(model, "value")})" : "value." + member.Name;

    // The compiler infers one type from converter and value, so both must be forgiven where annotations differ.
    private static string Arguments(TypeModel model, MemberModel member)
    {
        var value = Value(model, member);
        var forgive = member.ForgiveWrite ? "!" : "";
        var converter = member.Converter is { } name ? $"{name}{forgive}, " : "";
        return $"{converter}{(member.IsDynamic ? "(object?)" : "")}{value}{forgive}";
    }

    // Accessors take structs by reference.
    private static string Argument(TypeModel model, string name) => model.Creation.IsStruct ? "ref " + name : name;
}

using PickleGen.Generator.Model;

namespace PickleGen.Generator.Emitting;

/// <summary>Prints the members of a <c>BuiltConverter</c>: the parts are collected first, the object is made of them.</summary>
internal static class BuiltEmitter
{
    public static void Emit(SourceWriter writer, TypeModel model)
    {
        EmitParts(writer, model);
        EmitStart(writer, model);
        StateEmitter.EmitWriteState(writer, model);
        EmitReadMember(writer, model);
        EmitBuild(writer, model);
    }

    private static void EmitParts(SourceWriter writer, TypeModel model)
    {
        writer.Blank();
        using (writer.Braces($"public struct {model.Creation.PartsName}"))
        {
            foreach (var member in model.Members)
                writer.Line($"public {member.Type}{(member.MayBeNull ? "?" : "")} {member.Part};");
        }
    }

    // Optional constructor parameters keep their defaults when the pickle lacks them.
    private static void EmitStart(SourceWriter writer, TypeModel model)
    {
        var defaults = model.Creation.Arguments
            .Where(argument => argument.Default is not null)
            .Select(argument => $"{model.Members[argument.Member].Part} = {argument.Default}")
            .ToList();
        if (model.ExtensionData is { NeedsValue: true })
            defaults.Add($"{model.Members[model.Members.Count - 1].Part} = []");

        if (defaults.Count > 0)
            ConverterEmitter.Member(writer, $"protected override {model.Creation.PartsName} Start() => new() {{ {string.Join(", ", defaults)} }};");
    }

    private static void EmitReadMember(SourceWriter writer, TypeModel model)
    {
        var header = $"protected override bool ReadMember(ref {Runtime.Reader} reader, ref {model.Creation.PartsName} parts, int member) =>";
        if (model.Members.Count == 0)
        {
            ConverterEmitter.Member(writer, header + " false;");
            return;
        }

        ConverterEmitter.Member(writer, header + " member switch");
        writer.Line("{");
        using (writer.Indented())
        {
            for (var i = 0; i < model.Members.Count; i++)
                writer.Line($"{i} => reader.TryRead({StateEmitter.Converter(model.Members[i])}out parts.{model.Members[i].Part}),");

            writer.Line("_ => false,");
        }

        writer.Line("};");
    }

    private static void EmitBuild(SourceWriter writer, TypeModel model)
    {
        var header = $"protected override {model.Type} Build(in {model.Creation.PartsName} parts, {Runtime.MemberSet} read)";
        var late = Enumerable.Range(0, model.Members.Count)
            .Where(i => model.Members[i].Setter.Kind is not (SetterKind.Constructor or SetterKind.Initializer))
            .ToList();
        if (late.Count == 0)
        {
            ConverterEmitter.Member(writer, header + " =>");
            using (writer.Indented())
                writer.Line(Creation(model, "new") + ";");

            return;
        }

        writer.Blank();
        using (writer.Braces(header))
        {
            writer.Line($"var value = {Creation(model, $"new {model.Type}")};");
            foreach (var i in late)
            {
                var set = StateEmitter.Set(model, model.Members[i], "value", "parts." + model.Members[i].Part);
                var always = model.Members[i].Required || (model.ExtensionData is { NeedsValue: true } && i == model.Members.Count - 1);
                writer.Line(always ? set : $"if (read.Contains({i})) {set}");
            }

            writer.Line("return value;");
        }
    }

    private static string Creation(TypeModel model, string create)
    {
        var arguments = string.Join(", ", model.Creation.Arguments.Select(argument => Argument(model, argument)));
        return model.Creation.Kind switch
        {
            CreationKind.Accessor or CreationKind.Factory => $"{model.Creation.Accessor}({arguments})",
            CreationKind.Default => $"default({model.Type})",
            _ => $"{create}({arguments}){Initializer(model)}",
        };
    }

    private static string Argument(TypeModel model, ArgumentModel argument) =>
        $"{(argument.Name is { } name ? name + ": " : "")}{(argument.ByReference ? "in " : "")}parts.{model.Members[argument.Member].Part}{(argument.Forgive ? "!" : "")}";

    private static string Initializer(TypeModel model)
    {
        var members = model.Members
            .Where(member => member.Setter.Kind == SetterKind.Initializer)
            .Select(member => $"{member.Name} = parts.{member.Part}{(member.ForgiveRead ? "!" : "")}")
            .ToList();
        return members.Count == 0 ? "" : $" {{ {string.Join(", ", members)} }}";
    }
}

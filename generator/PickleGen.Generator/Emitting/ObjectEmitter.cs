using PickleGen.Generator.Model;

namespace PickleGen.Generator.Emitting;

/// <summary>Prints the members of an <c>ObjectConverter</c>: the object exists before its state is read.</summary>
internal static class ObjectEmitter
{
    public static void Emit(SourceWriter writer, TypeModel model)
    {
        var create = Create(model);
        if (model.ExtensionData is { NeedsValue: true })
            EmitCreateWithEmptyKeys(writer, model, create);
        else
            ConverterEmitter.Member(writer, $"protected override {model.Type} Create() => {create};");

        StateEmitter.EmitWriteState(writer, model);
        EmitReadMember(writer, model);
    }

    /// <summary>The expression that creates an object without a state.</summary>
    public static string Create(TypeModel model) =>
        model.Creation.Kind == CreationKind.Uninitialized ? $"({model.Type}){Runtime.Uninitialized}(typeof({model.Type}))"
        : model.Creation.Accessor is { } accessor ? accessor + "()"
        : "new()";

    private static void EmitCreateWithEmptyKeys(SourceWriter writer, TypeModel model, string create)
    {
        writer.Blank();
        using (writer.Braces($"protected override {model.Type} Create()"))
        {
            writer.Line($"var target = {create};");
            writer.Line(StateEmitter.Set(model, model.Members[model.Members.Count - 1] with { ForgiveRead = false }, "target", "[]"));
            writer.Line("return target;");
        }
    }

    private static void EmitReadMember(SourceWriter writer, TypeModel model)
    {
        writer.Blank();
        using (writer.Braces($"protected override bool ReadMember(ref {Runtime.Reader} reader, {model.Type} target, int member)"))
        {
            if (model.Members.Count == 0)
            {
                writer.Line("return false;");
                return;
            }

            using (writer.Braces("switch (member)"))
            {
                for (var i = 0; i < model.Members.Count; i++)
                    EmitCase(writer, model, i);

                writer.Line("default: return false;");
            }
        }
    }

    private static void EmitCase(SourceWriter writer, TypeModel model, int index)
    {
        var member = model.Members[index];
        var type = member.Converter is null ? member.Type + (member.MayBeNull ? "?" : "") : "var";
        var set = StateEmitter.Set(model, member, "target", "value");

        // A block of its own: variables of blocks share a place on the stack, those of guards would all be cleared on each call.
        writer.Line($"case {index}: {{ if (!reader.TryRead({StateEmitter.Converter(member)}out {type} value)) return false; {set} return true; }}");
    }
}

using PickleGen.Generator.Model;

namespace PickleGen.Generator.Emitting;

/// <summary>Prints the members of converters that call methods of the type.</summary>
internal static class HookEmitter
{
    private const string Arguments = "global::PickleGen.PickleArguments";

    /// <summary>The base of a converter whose type's methods say what is pickled.</summary>
    public static string BaseType(TypeModel model, HooksModel hooks) => hooks.State switch
    {
        null => $"global::PickleGen.CalledConverter<{model.Type}>",
        { MakesObject: true } state => $"global::PickleGen.BuiltStateConverter<{model.Type}, {state.Type}>",
        { } state => $"global::PickleGen.ObjectStateConverter<{model.Type}, {state.Type}>",
    };

    /// <summary>What such a converter has in place of members.</summary>
    public static void EmitContent(SourceWriter writer, TypeModel model, HooksModel hooks)
    {
        if (hooks.State is { } state)
            EmitState(writer, model, state);
        else
            EmitReduce(writer, model, hooks.Reduce!);
    }

    /// <summary>What any converter has besides.</summary>
    public static void EmitOthers(SourceWriter writer, TypeModel model, HooksModel hooks)
    {
        if (hooks.Callbacks)
        {
            ConverterEmitter.Member(writer, $"protected override void OnPickling(ref {model.Type} value) => NotifyPickling(ref value);");
            ConverterEmitter.Member(writer, $"protected override void OnUnpickled(ref {model.Type} value) => NotifyUnpickled(ref value);");
        }

        if (hooks.Functions.Count > 0)
            EmitFunctions(writer, model, hooks);
    }

    private static void EmitState(SourceWriter writer, TypeModel model, StateHookModel state)
    {
        ConverterEmitter.Member(writer, $"protected override {Runtime.Converter(state.Type)} State => {state.Converter};");
        if (!state.MakesObject)
            ConverterEmitter.Member(writer, $"protected override {model.Type} Create() => {ObjectEmitter.Create(model)};");

        ConverterEmitter.Member(writer, $"protected override {state.Type}{(state.MayBeNull ? "?" : "")} GetState({model.Type} value) => value.{state.Getter}(){Forgive(state.ForgiveGet)};");
        ConverterEmitter.Member(writer, state.MakesObject
            ? $"protected override {model.Type} FromState({state.Type} state) => {model.Type}.{state.Setter}(state{Forgive(state.ForgiveSet)});"
            : $"protected override void SetState({model.Type} target, {state.Type} state) => target.{state.Setter}(state{Forgive(state.ForgiveSet)});");
    }

    private static void EmitReduce(SourceWriter writer, TypeModel model, ReduceHookModel reduce)
    {
        ConverterEmitter.Member(writer, $"protected override object? Reduce({model.Type} value, int protocol) => value.{reduce.Method}({(reduce.TakesProtocol ? "protocol" : "")});");
        if (reduce.State is { } state)
            EmitHook(writer, model, "SetState", "state", $"target.{state.Setter}(state.Get(0, {state.Converter}){Forgive(state.ForgiveSet)});");

        if (reduce.Items is { Converters.Count: 1 } items)
            EmitHook(writer, model, "Add", "item", $"(({items.Interface})target).Add(item.Get(0, {items.Converters[0]})!);");
        else if (reduce.Items is { } entries)
            EmitHook(writer, model, "SetItem", "entry", $"(({entries.Interface})target)[entry.Get(0, {entries.Converters[0]})!] = entry.Get(1, {entries.Converters[1]})!;");
    }

    private static void EmitHook(SourceWriter writer, TypeModel model, string name, string parameter, string statement)
    {
        writer.Blank();
        using (writer.Braces($"protected override bool {name}({model.Type} target, in {Arguments} {parameter})"))
        {
            writer.Line(statement);
            writer.Line("return true;");
        }
    }

    private static void EmitFunctions(SourceWriter writer, TypeModel model, HooksModel hooks)
    {
        ConverterEmitter.Member(writer, "protected override global::PickleGen.FunctionShape[] Functions =>");
        writer.Line("[");
        using (writer.Indented())
        {
            foreach (var function in hooks.Functions)
                EmitFunction(writer, model, function);
        }

        writer.Line("];");
    }

    private static void EmitFunction(SourceWriter writer, TypeModel model, FunctionModel function)
    {
        var names = string.Join(", ", function.Parameters.Select(parameter => Text.Quote(parameter.PythonName)));
        var arguments = Enumerable.Range(0, function.Parameters.Count).Select(i => Argument(function, i));
        writer.Line($"new({Text.Quote(function.Name.Module)}, {Text.Quote(function.Name.QualifiedName)}, [{names}], {function.Required},");
        using (writer.Indented())
        {
            writer.Line($"(in {Arguments} arguments) => {model.Type}.{function.Method}({string.Join(", ", arguments)}))"
                + (function.HasRest ? " { HasRest = true }," : ","));
        }
    }

    private static string Argument(FunctionModel function, int index)
    {
        var parameter = function.Parameters[index];
        var forgive = Forgive(parameter.Forgive);
        if (function.HasRest && index == function.Parameters.Count - 1)
            return $"arguments.GetRest({index}, {parameter.Converter}){forgive}";

        var passed = $"arguments.Get({index}, {parameter.Converter}){forgive}";
        return parameter.IsOptional ? $"arguments.Has({index}) ? {passed} : {parameter.Default ?? "default" + forgive}" : passed;
    }

    private static string Forgive(bool needed) => needed ? "!" : "";
}

using PickleGen.Generator.Model;

namespace PickleGen.Generator.Emitting;

/// <summary>Says in the documentation of a type what Python will see.</summary>
internal static class RemarksEmitter
{
    private const int LineLength = 110;

    private static string Form(TypeModel model)
    {
        var name = $"<c>{Text.Xml(model.PythonName.ToString())}</c>";
        var items = model.Layout.Items is { } content ? Text.Xml(content.PythonType) : "";
        return model.Layout.Kind switch
        {
            LayoutKind.Slots => $"{name}, which has slots",
            LayoutKind.Values => $"{name}, a frozen dataclass with slots",
            LayoutKind.NamedTuple => $"{name}, a named tuple",
            LayoutKind.Call => $"a call of {name}",
            LayoutKind.Dict => "a dict",
            LayoutKind.Tuple => "a tuple",
            LayoutKind.List => "a list",
            LayoutKind.DictSubclass => $"{name}, a dict of {items}",
            LayoutKind.ListSubclass => $"{name}, a list of {items}",
            LayoutKind.SetSubclass => $"{name}, a set of {items}",
            _ => name,
        };
    }

    public static void Emit(SourceWriter writer, TypeModel model)
    {
        var members = string.Join(", ", model.Keys.Select(member => $"{member.PythonName} ({member.PythonType})"));
        var content = model.Hooks switch
        {
            { State: { } state } => $", with a state of {state.Getter}() ({state.PythonType})",
            { Reduce: { } reduce } => $", as {reduce.Method}() says",
            _ => members.Length == 0 ? "" : ": " + members,
        };
        var words = $"Pickled as {Form(model)}{Text.Xml(content)}.".Split(' ');

        var line = "/// <remarks>";
        foreach (var word in words)
        {
            if (line.Length + word.Length > LineLength)
            {
                writer.Line(line.TrimEnd());
                line = "/// ";
            }

            line += word + " ";
        }

        writer.Line(line.TrimEnd() + "</remarks>");
    }
}

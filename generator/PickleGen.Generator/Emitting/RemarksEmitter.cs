using PickleGen.Generator.Model;

namespace PickleGen.Generator.Emitting;

/// <summary>Says in the documentation of a type what Python will see.</summary>
internal static class RemarksEmitter
{
    private const int LineLength = 110;

    public static void Emit(SourceWriter writer, TypeModel model)
    {
        var members = string.Join(", ", model.Members.Select(member => $"{member.PythonName} ({member.PythonType})"));
        var name = Text.Xml(model.PythonName.ToString());
        var content = model.Hooks switch
        {
            { State: { } state } => $", with a state of {state.Getter}() ({state.PythonType})",
            { Reduce: { } reduce } => $", as {reduce.Method}() says",
            _ => members.Length == 0 ? "" : ": " + members,
        };
        var words = $"Pickled as <c>{name}</c>{Text.Xml(content)}.".Split(' ');

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

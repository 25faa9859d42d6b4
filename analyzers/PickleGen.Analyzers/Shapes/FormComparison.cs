using PickleGen.Shapes;

namespace PickleGen.Analyzers.Shapes;

/// <summary>Whether what Python sees of a type is still understood: the form itself, and what counts by position.</summary>
internal static class FormComparison
{
    public static bool IsPositional(string form) => form is "FrozenSlots" or "Tuple" or "List" or "NamedTuple" or "Reduce";

    /// <summary>Whether the members can be compared at all; if not, the reason is reported.</summary>
    public static bool Check(TypeShape shape, TypeShape recorded, ShapeReport report)
    {
        if (!IsUnderstood(shape.Form, recorded.Form))
        {
            Report($"Python saw it as {recorded.Form} and sees it as {shape.Form} now", $"say As = PickleAs.{recorded.Form}, or give the type another name in Python", report);
            return false;
        }

        if (recorded.Form is "Instance" or "Slots" or "FrozenSlots")
        {
            string arguments = Arguments(recorded);
            if (Arguments(shape) != arguments)
            {
                Report(
                    $"__new__ took {(arguments.Length == 0 ? "no arguments" : arguments)} and takes {(shape.NewArgs.Count == 0 ? "none" : Arguments(shape))} now",
                    arguments.Length == 0 ? "leave out [PickleNewArgs]" : "name these members, in this order, with [PickleNewArgs]",
                    report);
                return false;
            }
        }

        return true;
    }

    public static void Report(string reason, string remedy, ShapeReport report) => report.Add(ShapeRules.Form, [], report.Name, reason, remedy);

    private static bool IsUnderstood(string form, string recorded) => form == recorded
        || (form, recorded) is ("Instance", "Slots") or ("Slots", "Instance") or ("Tuple", "List") or ("List", "Tuple") or ("PythonEnum", "Int")
            or ("FrozenSlots", "Instance") or ("FrozenSlots", "Slots")
        || recorded.Length == 0;

    private static string Arguments(TypeShape shape) => string.Join(", ", shape.NewArgs.Select(argument => NameIn(shape, argument)));

    // Arguments have no names in a pickle: a member may have got another one, if it is the same in C#.
    private static string NameIn(TypeShape shape, string argument) =>
        shape.Members.FirstOrDefault(member => member.Name == argument)?.CSharp ?? argument;
}

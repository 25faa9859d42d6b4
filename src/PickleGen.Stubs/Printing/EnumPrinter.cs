using System.Globalization;
using PickleGen.Stubs.Descriptions;

namespace PickleGen.Stubs.Printing;

/// <summary>Prints enums: those that are classes, and the alias of those that are written as names.</summary>
internal static class EnumPrinter
{
    /// <summary>Whether a member can be declared: not a keyword, nor what an enum class reserves.</summary>
    public static bool IsPrinted(EnumMemberDescription member) =>
        PythonNames.IsDeclarable(member.Name) && member.Name != "mro" && !(member.Name.StartsWith('_') && member.Name.EndsWith('_'))
        && PythonNames.IsIdentifier(member.Name);

    public static void Print(PythonWriter writer, ClassDescription description, ModuleScope scope, string name)
    {
        if (description.Form == ClassForm.Name)
        {
            PrintNames(writer, description, scope, name);
            return;
        }

        var kind = (description.Form == ClassForm.Int ? "Int" : "") + (description.IsFlags ? "Flag" : "Enum");
        writer.Open($"class {name}({scope.Library("enum", kind)}):");
        if (ClassPrinter.Docstring(writer, description, description.Form == ClassForm.Int ? "Pickled as the int." : "")) writer.Blank();
        // A negative flag is all bits but some; of Python's flags, all that there are.
        var bits = description.EnumMembers.Select(member => Int128.Parse(member.Value, CultureInfo.InvariantCulture)).Where(value => value > 0).Aggregate(Int128.Zero, (all, value) => all | value);
        var printed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in description.EnumMembers)
        {
            if (!IsPrinted(member) || !printed.Add(member.Name))
            {
                writer.Line(PythonText.Comment($"{member.Value} is called '{member.Name}', which cannot be written here."));
                continue;
            }

            var value = Int128.Parse(member.Value, CultureInfo.InvariantCulture);
            writer.Line(string.Create(CultureInfo.InvariantCulture, $"{member.Name} = {(description.IsFlags && value < 0 && bits > 0 ? value & bits : value)}"));
            if (member.Doc.Length > 0 && !scope.IsStub) writer.Lines(PythonText.Docstring(member.Doc, writer.Indent));
        }

        writer.Close();
    }

    private static void PrintNames(PythonWriter writer, ClassDescription description, ModuleScope scope, string name)
    {
        var names = string.Join(", ", description.EnumMembers.Select(member => PythonText.Literal(member.Name)).Distinct());
        var type = description.IsFlags || names.Length == 0 ? "str" : scope.Library("typing", "Literal") + $"[{names}]";
        if (description.Doc.Length > 0) writer.Line(PythonText.Comment(description.Doc));
        if (description.IsFlags) writer.Line(PythonText.Comment($"Names with bars between them: {names}."));
        writer.Line($"{name} = {type}");
    }
}

using System.Globalization;
using PickleGen.Tool.Scaffold.Inference;
using PickleGen.Tool.Scaffold.Naming;
using PickleGen.Tool.Scaffold.Shapes;

namespace PickleGen.Tool.Scaffold.Printing;

/// <summary>Prints types, those nested in them included.</summary>
internal sealed class ClassPrinter(CodeText code, TypeText types, Func<ClassShape, ClassForm> forms)
{
    public void Print(TypeScope type)
    {
        if (type.Shape is not { } shape)
        {
            code.Line($"internal static partial class {type.Name}");
            code.Open();
            PrintNested(type, isFirst: true);
            code.Close();
        }
        else if (forms(shape) == ClassForm.Enum)
        {
            PrintEnum(type, shape);
        }
        else
        {
            PrintClass(type, shape, forms(shape));
        }
    }

    private void PrintClass(TypeScope type, ClassShape shape, ClassForm form)
    {
        var members = PrintedMember.Of(type, shape, form);
        PrintAttribute(shape, form == ClassForm.Plain ? "" : $", As = PickleAs.{form}");
        var args = members.Where(member => member.IsArgument).Select(member => $"nameof({member.Name})").ToList();
        if (args.Count > 0) code.Line($"[PickleNewArgs({string.Join(", ", args)})]");
        var head = $"internal sealed partial class {type.Name}{BasesOf(shape, form)}";
        if (members.Count == 0 && type.Nested.Count == 0)
        {
            code.Line(head + ";");
            return;
        }

        code.Line(head);
        code.Open();
        foreach (var member in members)
        {
            if (!ReferenceEquals(member, members[0])) code.Line();
            PrintMember(shape, member);
        }

        PrintNested(type, isFirst: members.Count == 0);
        code.Close();
    }

    private string BasesOf(ClassShape shape, ClassForm form)
    {
        string[] bases = form switch
        {
            ClassForm.DictSubclass => [types.Generic("Dictionary", shape.Key, shape.Value)],
            ClassForm.ListSubclass => [types.Generic("List", shape.Item)],
            ClassForm.SetSubclass => [types.Generic("HashSet", shape.Item)],
            _ => [],
        };
        bases = [.. bases, .. types.InterfacesOf(shape)];
        return bases.Length == 0 ? "" : " : " + string.Join(", ", bases);
    }

    private void PrintMember(ClassShape shape, PrintedMember member)
    {
        if (member.Missing > 0) code.Line(string.Create(CultureInfo.InvariantCulture, $"// Missing in {member.Missing} of {shape.Count} instances; null is written as None."));
        if (MixedNumbers.StandIn(member.Place.Type)) code.Line($"// {MixedNumbers.Comment}");
        if (member.PythonName is { } name) code.Line($"[PickleMember({CodeText.Literal(name)})]");
        code.Line($"public {(member.Missing > 0 ? "" : "required ")}{types.Of(member.Place, member.Missing > 0)} {member.Name} {{ get; set; }}");
    }

    // By a call with a number Python finds the member; its name is not in the pickle.
    private void PrintEnum(TypeScope type, ClassShape shape)
    {
        PrintAttribute(shape, "");
        var isLong = shape.Numbers.Min < int.MinValue || shape.Numbers.Max > int.MaxValue;
        code.Line($"internal enum {type.Name}{(isLong ? " : long" : "")}");
        code.Open();
        foreach (var number in shape.Numbers)
        {
            var digits = number.ToString(CultureInfo.InvariantCulture);
            code.Line($"{(number < 0 ? "ValueMinus" + digits[1..] : "Value" + digits)} = {digits},");
        }

        code.Close();
    }

    // A colon ends the module where the class is nested.
    private void PrintAttribute(ClassShape shape, string more)
    {
        var name = shape.Name.Module + (shape.Name.Name.Contains('.', StringComparison.Ordinal) ? ':' : '.') + shape.Name.Name;
        code.Line($"[Pickleable({CodeText.Literal(name)}{more})]");
    }

    private void PrintNested(TypeScope type, bool isFirst)
    {
        foreach (var nested in type.Nested.OrderBy(TypeNames.FirstSeen))
        {
            if (!isFirst) code.Line();
            isFirst = false;
            Print(nested);
        }
    }
}

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
            return;
        }

        code.Line($"[Pickleable({CodeText.Literal(FullName(shape.Name))})]");
        if (forms(shape) == ClassForm.Enum) PrintEnum(type, shape);
        else PrintClass(type, shape);
    }

    private void PrintClass(TypeScope type, ClassShape shape)
    {
        var head = $"internal sealed partial class {type.Name}";
        if (shape.Members.Count == 0 && type.Nested.Count == 0)
        {
            code.Line(head + ";");
            return;
        }

        code.Line(head);
        code.Open();
        var names = new MemberNames(type);
        foreach (var member in shape.Members)
        {
            if (!ReferenceEquals(member, shape.Members[0])) code.Line();
            PrintMember(shape, member, names);
        }

        PrintNested(type, isFirst: shape.Members.Count == 0);
        code.Close();
    }

    private void PrintMember(ClassShape shape, AttributeShape member, MemberNames names)
    {
        var (name, needsAttribute) = names.Of(member);
        var isMissing = member.Count < shape.Count;
        if (isMissing)
        {
            var missing = shape.Count - member.Count;
            code.Line(string.Create(CultureInfo.InvariantCulture, $"// Missing in {missing} of {shape.Count} instances; null is written as None."));
        }

        if (MixedNumbers.StandIn(member.Place.Type)) code.Line($"// {MixedNumbers.Comment}");
        if (needsAttribute) code.Line($"[PickleMember({CodeText.Literal(member.Name)})]");
        code.Line($"public {(isMissing ? "" : "required ")}{types.Of(member.Place, isMissing)} {name} {{ get; set; }}");
    }

    // By a call with a number Python finds the member; its name is not in the pickle.
    private void PrintEnum(TypeScope type, ClassShape shape)
    {
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

    private void PrintNested(TypeScope type, bool isFirst)
    {
        foreach (var nested in type.Nested.OrderBy(TypeNames.FirstSeen))
        {
            if (!isFirst) code.Line();
            isFirst = false;
            Print(nested);
        }
    }

    // A colon ends the module where the class is nested.
    private static string FullName(PyGlobal name) => name.Module + (name.Name.Contains('.', StringComparison.Ordinal) ? ':' : '.') + name.Name;
}

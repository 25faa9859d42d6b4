using System.Numerics;
using PickleGen.Shapes;

namespace PickleGen.Analyzers.Shapes;

/// <summary>Finds the members of an enum whose values, or names where these are what is written, are not there any more.</summary>
internal static class EnumComparison
{
    public static void Compare(TypeShape shape, TypeShape recorded, ShapeReport report)
    {
        bool isFlags = report.Type.Symbol.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "FlagsAttribute" });
        foreach (ValueShape old in recorded.Values)
        {
            ValueShape? same = shape.Values.FirstOrDefault(value => value.Name == old.Name) ?? shape.Values.FirstOrDefault(value => value.CSharp == old.CSharp && old.CSharp.Length > 0);
            if (shape.Form == "Name")
            {
                if (same?.Name != old.Name)
                {
                    Add(same, old, "no member has that name now", $"give the member that took its place [PickleMember(\"{old.Name}\")]", report);
                }
            }
            else if (same is not null && same.Value != old.Value)
            {
                Add(same, old, $"{same.Name} is {same.Value} now", $"give it the number {old.Value} again", report);
            }
            else if (same is null && !IsValue(old.Value, shape, isFlags) && shape.Form != "Int")
            {
                Add(null, old, "no member has that number now", "leave the member in the enum, perhaps as [Obsolete], or record the shape anew if such pickles may be given up", report);
            }
        }
    }

    // Flags are there if their bits are.
    private static bool IsValue(string value, TypeShape shape, bool isFlags)
    {
        if (shape.Values.Any(member => member.Value == value) || !isFlags || !BigInteger.TryParse(value, out BigInteger bits))
        {
            return shape.Values.Any(member => member.Value == value);
        }

        BigInteger all = shape.Values.Aggregate(BigInteger.Zero, static (sum, member) => BigInteger.TryParse(member.Value, out BigInteger number) ? sum | number : sum);
        return (bits & ~all).IsZero;
    }

    private static void Add(ValueShape? member, ValueShape old, string problem, string remedy, ShapeReport report)
    {
        (string, string)[] properties = [(DiagnosticProperties.EnumMember, $"{old.CSharp} = {old.Value}")];
        string[] arguments = [report.Name, $"{old.Name} = {old.Value}", problem, remedy];
        if (member is null)
        {
            report.Add(ShapeRules.EnumMember, properties, arguments);
        }
        else
        {
            report.AddAt(member.CSharp, ShapeRules.EnumMember, properties, arguments);
        }
    }
}

using PickleGen.Shapes;

namespace PickleGen.Analyzers.Shapes;

/// <summary>Finds members whose type refuses what was recorded.</summary>
/// <param name="current">The types there are.</param>
/// <param name="report">Takes what is found.</param>
/// <param name="recordedVersion">The version a migration would start from; null where there can be none.</param>
internal sealed class ValueComparison(CurrentShapes current, ShapeReport report, string? recordedVersion)
{
    private readonly Reading _reading = new(current);

    public void Compare(MemberShape member, MemberShape old)
    {
        if (Refused(member, old) is { } refused)
        {
            bool sameInPython = member.Type == old.Type;
            report.AddAt(
                member.CSharp,
                ShapeRules.MemberType,
                recordedVersion is null ? [] : [(DiagnosticProperties.RecordedVersion, recordedVersion)],
                report.MemberName(member.CSharp),
                sameInPython ? old.CSharpType : ForMessage(old.Type),
                sameInPython ? member.CSharpType : ForMessage(member.Type),
                refused,
                recordedVersion is null ? "take back the change, or give the member another name in Python" : "raise Version and add a migration that converts them, or take back the change");
        }
    }

    /// <summary>The items of a subclass of a container.</summary>
    public void CompareItems(string type, string old)
    {
        if (type.Length > 0 && old.Length > 0 && !_reading.Takes(PythonTypeTree.Parse(type), PythonTypeTree.Parse(old)))
        {
            report.Add(ShapeRules.MemberType, [], report.Name, ForMessage(old), ForMessage(type), "old items", "take back the change, or give the type another name in Python");
        }
    }

    private string? Refused(MemberShape member, MemberShape old)
    {
        PythonTypeTree type = PythonTypeTree.Parse(member.Type);
        PythonTypeTree recorded = PythonTypeTree.Parse(old.Type);
        if (!_reading.Takes(type, recorded) && !IsBlock(member, recorded))
        {
            return "old values";
        }

        // What is anything has never been a certain None.
        bool mayBeNone = recorded.Choices.Any(static choice => choice.Name == PythonTypeTree.None);
        return mayBeNone && !report.Type.TakesNull(member) ? "None" : Narrowing.Of(member.CSharpType, old.CSharpType);
    }

    // Numbers in a block take lists of numbers, whatever they are written as.
    private static bool IsBlock(MemberShape member, PythonTypeTree recorded) =>
        member.Type is "bytes" or "array:array"
        && member.CSharpType is not ("PyArray" or "byte[]" or "List<byte>" or "Memory<byte>" or "ReadOnlyMemory<byte>" or "ArraySegment<byte>" or "PyArray?" or "byte[]?")
        && (recorded.Name == "array:array" || (recorded.Name is "list" or "tuple" && recorded.Parts.All(static part => part.Name is "int" or "float")));

    private static string ForMessage(string type) => type.Replace(':', '.');
}

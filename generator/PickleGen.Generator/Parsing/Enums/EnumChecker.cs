using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Layouts;
using PickleGen.Generator.Parsing.Naming;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Enums;

/// <summary>
/// Sees to it that the members of an enum have names that Python can use, each its own, and that nothing is asked of it that only
/// classes and structs can be.
/// </summary>
internal static class EnumChecker
{
    public static void Check(INamedTypeSymbol type, EnumModel model, ProblemReporter problems)
    {
        if (WrongForm(type) is { } form)
            problems.Report(Rules.Layout, type, type.ForMessage(), form);
        if (HasVersion(type))
            problems.Report(Rules.Migrations, type, type.ForMessage(), "an enum has no state that a version could be a key of; leave Version out");

        if (model.Form == EnumForm.Int)
            return;

        var fields = EnumParser.Fields(type);
        var owners = new Dictionary<string, IFieldSymbol>(StringComparer.Ordinal);
        for (var i = 0; i < fields.Count; i++)
        {
            var name = model.Members[i].PythonName;
            if (WhyNot(name, model.Form) is { } reason)
                problems.Report(Rules.PythonName, fields[i], fields[i].MemberForMessage(), name, reason);
            else if (owners.TryGetValue(name, out var other))
                problems.Report(Rules.DuplicateName, fields[i], fields[i].MemberForMessage(), other.MemberForMessage(), name);
            else
                owners.Add(name, fields[i]);
        }
    }

    /// <summary>What is wrong with the enum, for who uses it; null where nothing is.</summary>
    public static string? Problem(INamedTypeSymbol type, EnumModel model)
    {
        if (WrongForm(type) is { } form)
            return form;

        if (HasVersion(type))
            return "it has a Version, which an enum cannot have";

        if (model.Form == EnumForm.Int)
            return null;

        foreach (var member in model.Members)
        {
            if (WhyNot(member.PythonName, model.Form) is { } reason)
                return $"the Python name '{member.PythonName}' of its member '{member.Name}' is not usable: {reason}";
        }

        return model.Members.Select(member => member.PythonName).Distinct(StringComparer.Ordinal).Count() < model.Members.Count
            ? "two of its members have one Python name"
            : null;
    }

    // What is neither is for classes and structs, or no value of PickleAs at all.
    private static string? WrongForm(INamedTypeSymbol type) =>
        type.Find(WellKnown.Pickleable)?.Named("As") is int form and not (0 or EnumParser.Int or EnumParser.Name or EnumParser.Member)
            ? $"As = {LayoutKinds.NameOfValue(form)} is not for enums; write Int, Name or PythonEnum"
            : null;

    private static bool HasVersion(INamedTypeSymbol type) => type.Find(WellKnown.Pickleable)?.Named("Version") is int and not 0;

    // As text, a name may be anything that does not look like several.
    private static string? WhyNot(string name, EnumForm form)
    {
        if (name.Length == 0)
            return "it is empty";

        if (form == EnumForm.Name)
            return name.Contains('|') ? "it has a '|', which stands between the names of flags" : null;

        if (!PythonIdentifier.IsValid(name))
            return "it is not a Python identifier";

        return name == "mro" || (name.StartsWith("_", StringComparison.Ordinal) && name.EndsWith("_", StringComparison.Ordinal)) || name.StartsWith("__", StringComparison.Ordinal)
            ? "Python's enum classes reserve it"
            : null;
    }
}

using System.Globalization;
using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Versions;

/// <summary>Reads <c>[Pickleable(Version = …)]</c> and the <c>[PickleMigration]</c> methods, which must lead up to it.</summary>
internal sealed class VersionParser(INamedTypeSymbol type, ProblemReporter problems)
{
    /// <summary>The key that says the version.</summary>
    public const string Key = "_version";

    /// <summary>Null for a type without a version; problems are reported.</summary>
    public VersionModel? Parse(IReadOnlyList<MemberModel> members, bool hasKeys)
    {
        var version = type.Find(WellKnown.Pickleable)?.Named("Version") as int? ?? 0;
        var migrations = Migrations();
        if (version < 0)
        {
            Report(type, $"Version is {Number(version)}, and versions count from 1");
            return null;
        }

        if (version == 0)
        {
            foreach (var (method, from) in migrations)
                Report(method, $"'{method.Name}' migrates its states, which have no version; write [Pickleable(Version = {Number(from + 1)})]");

            return null;
        }

        if (!hasKeys)
            Report(type, "the version is a key of the state, and only an instance without [PickleNewArgs] has a state of keys; leave Version or the other out");

        CheckMembers(members);
        var methods = new IMethodSymbol?[version - 1];
        foreach (var (method, from) in migrations)
            Place(method, from, version, methods);

        // Each version that is missing is named in one message, for one edit to add them all.
        var missing = Enumerable.Range(1, version - 1).Where(from => methods[from - 1] is null).ToList();
        if (missing.Count > 0)
            Report(type, Missing(missing));

        return new VersionModel(version, methods.Select(method => TypeText.Escape(method?.Name ?? "")).ToEquatableArray());
    }

    private List<(IMethodSymbol Method, int From)> Migrations() =>
        [.. from method in type.GetMembers().OfType<IMethodSymbol>()
            from attribute in method.FindAll(WellKnown.PickleMigration)
            select (method, attribute.First() as int? ?? 0)];

    private void Place(IMethodSymbol method, int from, int version, IMethodSymbol?[] methods)
    {
        if (from < 1)
            Report(method, $"'{method.Name}' migrates from version {Number(from)}, and versions count from 1");
        else if (from >= version)
            Report(method, $"'{method.Name}' migrates from version {Number(from)}, and the last version is {Number(version)}; write Version = {Number(from + 1)}, or remove the method");
        else if (methods[from - 1] is { } other)
            Report(method, $"both '{other.Name}' and '{method.Name}' migrate from version {Number(from)}");
        else
            methods[from - 1] = method;

        if (!IsMigration(method))
            Report(method, $"'{method.Name}' must be a 'static void {method.Name}(PyDict state)'");
    }

    private static bool IsMigration(IMethodSymbol method) =>
        method is { IsStatic: true, ReturnsVoid: true, IsAsync: false, Arity: 0, Parameters.Length: 1 }
        && method.Parameters[0] is { RefKind: RefKind.None, Type: INamedTypeSymbol parameter }
        && parameter.HasMetadataName(WellKnown.PyDict);

    private void CheckMembers(IReadOnlyList<MemberModel> members)
    {
        foreach (var member in members)
        {
            if (member.PythonName == Key || member.Aliases.Contains(Key))
                Report(type, $"its member '{member.Name}' is the key '{Key}' in Python, which says the version; give it another name with [PickleMember(\"…\")]");
        }
    }

    private static string Missing(List<int> versions) => versions.Count == 1
        ? $"nothing says how its states of version {Number(versions[0])} become those of version {Number(versions[0] + 1)}; add a static method with [PickleMigration({Number(versions[0])})]"
        : $"nothing says how its states of the versions {string.Join(", ", versions.Select(Number))} become those of the next; add static methods with [PickleMigration({Number(versions[0])})] and so on";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Report(ISymbol symbol, string reason) =>
        problems.Report(Rules.Migrations, symbol, type.ForMessage(), reason);
}

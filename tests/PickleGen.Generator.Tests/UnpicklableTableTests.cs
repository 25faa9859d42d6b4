using System.Text;
using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing.Catalogue;
using PickleGen.Testing.Processes;
using PickleGen.Testing.Roslyn;
using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>The table of types that cannot be pickled: no name in it is mistyped, and the page shows all of it.</summary>
public class UnpicklableTableTests
{
    // Packages and frameworks that have types in the table. They are not referenced here, so their names rest on care.
    private static readonly string[] Packages =
    [
        "Avalonia",
        "EntityFramework",
        "GodotSharp",
        "Grpc.Core.Api",
        "Microsoft.AspNetCore.App",
        "Microsoft.AspNetCore.Components",
        "Microsoft.CodeAnalysis.Common",
        "Microsoft.EntityFrameworkCore",
        "Microsoft.Extensions.Caching.Abstractions",
        "Microsoft.Extensions.Configuration.Abstractions",
        "Microsoft.Extensions.DependencyInjection.Abstractions",
        "Microsoft.Extensions.Hosting.Abstractions",
        "Microsoft.Extensions.Http",
        "Microsoft.Extensions.Logging.Abstractions",
        "Microsoft.Extensions.ObjectPool",
        "Microsoft.Extensions.Options",
        "Microsoft.JSInterop",
        "Microsoft.Maui.Controls",
        "Microsoft.Windows.SDK.NET",
        "Microsoft.WindowsAppSDK",
        "Microsoft.WindowsDesktop.App",
        "MongoDB.Driver",
        "NHibernate",
        "NLog",
        "Newtonsoft.Json",
        "Nito.AsyncEx",
        "RabbitMQ.Client",
        "Serilog",
        "SixLabors.ImageSharp",
        "SkiaSharp",
        "StackExchange.Redis",
        "System.Drawing.Common",
        "System.IO.Ports",
        "System.Threading.RateLimiting",
        "Unity",
        "log4net",
    ];

    private static readonly Compilation Framework = TestCompilation.Create("");

    public static TheoryData<string> Names => [.. Unpicklable.All().Select(type => type.MetadataName)];

    [Fact]
    public void TypesOfDotNetExist() => Assert.Empty(Unpicklable.All()
        .Where(type => type.Group.Package is null && Framework.GetTypesByMetadataName(type.MetadataName).IsEmpty)
        .Select(type => type.MetadataName));

    [Fact]
    public void TypesOfPackagesAreNotOfDotNet() => Assert.Empty(Unpicklable.All()
        .Where(type => type.Group.Package is not null && Framework.GetTypesByMetadataName(type.MetadataName).Any(found => found.DeclaredAccessibility == Accessibility.Public))
        .Select(type => type.MetadataName));

    [Fact]
    public void PackagesAreKnown() => Assert.Equal(
        Packages,
        Unpicklable.All().Select(type => type.Group.Package).OfType<string>().Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void NothingIsListedTwice() => Assert.Empty(Unpicklable.All()
        .GroupBy(type => type.MetadataName).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void NothingHasAConverterAsWell() =>
        Assert.DoesNotContain(Unpicklable.All(), type => KnownTypes.ByMetadataName.ContainsKey(type.MetadataName));

    [Fact]
    public void EveryEntryHasAReasonAndARemedy() => Assert.All(Unpicklable.All(), type =>
    {
        Assert.Matches("^PG01(0[2-9]|1[0-9])$", type.Rule);
        Assert.True(type.Group.Reason.Length > 10 && type.Group.Remedy.Length > 10, type.MetadataName);
        Assert.DoesNotMatch("[.;:]$|^[A-Z]", type.Group.Reason);
        Assert.DoesNotMatch("[.;:]$|^[A-Z]", type.Group.Remedy);
        Assert.DoesNotContain(';', type.Group.Reason.Replace("; Python", "", StringComparison.Ordinal));
    });

    /// <summary>Each is refused by its rule where it is the type of a member, and says why.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void EveryTypeIsRefused(string name)
    {
        var entry = Unpicklable.All().Single(type => type.MetadataName == name);
        var found = Framework.GetTypesByMetadataName(name).FirstOrDefault(type => type.DeclaredAccessibility == Accessibility.Public);
        if (found is { IsStatic: true } or { IsRefLikeType: true })
            return;

        var problem = Assert.Single(Problems.Of($$"""
            [Pickleable] public partial class T { public {{Spelled(name)}}? X { get; set; } }
            {{(found is null ? Declared(name) : "")}}
            """));
        Assert.Equal((entry.Rule, "T.X", entry.Explanation, ""), (problem.Rule, problem.Arguments[0], problem.Arguments[2], problem.Arguments[3]));
    }

    [Fact]
    public void PageIsTrue() => Assert.Null(ApprovedText.Difference(Page(), "docs", "diagnostics", "unpicklable.md"));

    private static string Page()
    {
        var page = new StringBuilder(
            """
            # Types that cannot be pickled

            This is the whole table of types that no converter is made for whatever is written on them, by the rule that reports them. A
            type that derives from one of them, or implements one that is an interface, is meant as well, unless the table says "only itself";
            a class of your own that just implements an interface may be `[Pickleable]`. So may a class that derives from a type with
            "may be a base": it has state of its own, and its members are judged one by one. A type outside of .NET is known by its full name.

            A type that a context has a converter or a surrogate for (`[PickleableFor<T>]`) is never refused.

            """);
        foreach (var rule in Unpicklable.All().GroupBy(type => type.Rule))
        {
            page.Append($"\n## {rule.Key}\n\n[What it is about]({rule.Key}.md).");
            page.Append(rule.Key switch
            {
                "PG0109" => " Pointers and function pointers of any kind are meant too.",
                "PG0110" => " All ref structs are meant.",
                "PG0116" => " So are classes and interfaces with `[ComImport]`.",
                _ => "",
            });
            page.Append("\n\n| Types | Why | Instead |\n| --- | --- | --- |\n");
            foreach (var group in rule.Select(type => type.Group).Distinct())
                page.Append($"| {Listed(group)} | {Cell(group.Reason)} | {Cell(group.Remedy)} |\n");
        }

        return page.ToString();
    }

    private static string Listed(UnpicklableGroup group) =>
        string.Join(", ", group.Types.Select(name => $"`{Shown(name)}`"))
        + (group.Package is { } package ? $" ({package})" : "")
        + (group.IsExact ? "; only itself" : "")
        + (group.CanBeBase ? "; may be a base" : "");

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal);

    private static string Shown(string name) => Arity(name) is var arity and > 0
        ? $"{name.Split('`')[0]}<{string.Join(", ", Enumerable.Range(1, arity).Select(i => arity == 1 ? "T" : "T" + i))}>"
        : name;

    private static string Spelled(string name) => Arity(name) is var arity and > 0
        ? $"{name.Split('`')[0]}<{string.Join(", ", Enumerable.Repeat("string", arity))}>"
        : name;

    private static string Declared(string name)
    {
        var (scope, type) = (name[..name.LastIndexOf('.')], Shown(name[(name.LastIndexOf('.') + 1)..]));
        return $"namespace {scope} {{ public class {type}; }}";
    }

    private static int Arity(string name) => name.Contains('`', StringComparison.Ordinal) ? name[^1] - '0' : 0;
}

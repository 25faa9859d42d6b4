using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>The names of generated files.</summary>
public class HintNameTests
{
    [Fact]
    public void NamespaceNestingAndArity() => Assert.Equal(
        ["App.Outer-2.Inner.Pickle.g.cs", "App.Outer-2.Pickle.g.cs", "App.Outer.Pickle.g.cs", "C.PickleContext.g.cs"],
        Names("""
            namespace App
            {
                [Pickleable] public partial class Outer;
                [Pickleable] public partial class Outer<A, B> { [Pickleable] public partial class Inner; }
            }

            [PickleableFor<int>] public partial class C : PickleContext;
            """));

    [Fact]
    public void NamesThatDifferInCaseOnly()
    {
        var names = Names("""
            namespace App { [Pickleable] public partial class Order; [Pickleable] public partial class ORDER; [Pickleable] public partial class Line; }
            namespace APP { [Pickleable] public partial class Line; }
            """);
        Assert.Equal(4, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void OneFileForAllParts() => Assert.Equal(
        ["T.Pickle.g.cs"],
        Names("[Pickleable] public partial class T { public int X { get; set; } }", "public partial class T { public int Y { get; set; } }"));

    private static IEnumerable<string> Names(params string[] sources) =>
        Generator.Run(sources).Files.Select(file => file.HintName).Order(StringComparer.Ordinal);
}

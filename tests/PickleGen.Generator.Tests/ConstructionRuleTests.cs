using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>Rules about how a type is created.</summary>
public class ConstructionRuleTests
{
    [Fact]
    public void Abstract() => Assert.Equal(
        "PG0201 T: T | it is abstract; list the [Pickleable] classes derived from it with [PickleDerived<…>] on it, or leave out its own [Pickleable]",
        Problems.Single("[Pickleable] public abstract partial class T;"));

    [Fact]
    public void NoPublicConstructor() => Assert.Equal(
        "PG0201 T: T | it has neither a parameterless constructor nor a public one; mark the one to use [PickleConstructor]",
        Problems.Single("[Pickleable] public partial class T { private T(int x) { } }"));

    [Fact]
    public void SeveralConstructorsMatch() => Assert.Equal(
        "PG0201 T: T | several public constructors match its members; mark one [PickleConstructor]",
        Problems.Single("""
            [Pickleable]
            public partial class T
            {
                public T(int x) { }
                public T(int x, int y) { }
                public int X { get; set; }
                public int Y { get; set; }
            }
            """));

    [Fact]
    public void NoneOfSeveralMatches() => Assert.Equal(
        "PG0201 T: T | it has no parameterless constructor, and none of its public ones takes members only; mark the one to use [PickleConstructor]",
        Problems.Single("[Pickleable] public partial class T { public T(int x) { } public T(string x) { } }"));

    [Fact]
    public void SeveralAreMarked() => Assert.Equal(
        "PG0201 T: T | more than one constructor is marked [PickleConstructor]",
        Problems.Single("""
            [Pickleable]
            public partial class T
            {
                [PickleConstructor] public T() { }
                [PickleConstructor] public T(int x) { }
            }
            """));

    [Theory]
    [InlineData("public T(int other) { }", "no pickled member has its name; add one, or mark another constructor [PickleConstructor]")]
    [InlineData("public T(long other, int x) { }", "no pickled member has its name; add one, or mark another constructor [PickleConstructor]")]
    [InlineData("public T(ref int x) { }", "it is passed by reference")]
    [InlineData("public T(string x) { }", "the member 'X' is of type 'int', not 'string'")]
    [InlineData("public T() { } [PickleConstructor] private T(string x) { }", "the member 'X' is of type 'int', not 'string'")]
    public void UnmatchedParameter(string constructors, string reason)
    {
        var problem = Assert.Single(Problems.Of($$"""[Pickleable] public partial class T { {{constructors}} public int X { get; set; } }"""));
        Assert.Equal("PG0202", problem.Rule);
        Assert.Equal(reason, problem.Arguments[2]);
        Assert.Equal(problem.Arguments[1], problem.Properties["Member"]);
    }

    [Fact]
    public void RecordWhosePropertyIsIgnored()
    {
        var problem = Assert.Single(Problems.Of("[Pickleable] public partial record T([property: PickleIgnore] int X);"));
        Assert.Equal(("PG0202", "X"), (problem.Rule, problem.Arguments[1]));
    }

    [Fact]
    public void RequiredMembersAndOmittedParameters() => Assert.Equal(
        "PG0201 T: T | it has required members that are not pickled, and its constructor takes more than members",
        Problems.Single("""
            [Pickleable]
            public partial class T(int x, bool log = false)
            {
                public int X => log ? x : -x;
                [PickleIgnore] public required string Cache { get; set; }
            }
            """));
}

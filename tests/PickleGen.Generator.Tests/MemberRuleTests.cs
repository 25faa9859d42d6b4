using PickleGen.Generator.Parsing;
using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>Rules about the types of members.</summary>
public class MemberRuleTests
{
    [Theory]
    [InlineData("System.Threading.Lock", "PG0102", "Lock")]
    [InlineData("System.Threading.Mutex", "PG0102", "Mutex")]
    [InlineData("System.Threading.SemaphoreSlim[]", "PG0102", "SemaphoreSlim")]
    [InlineData("System.IO.FileStream", "PG0103", "FileStream")]
    [InlineData("Dictionary<string, List<System.IO.StreamReader?>>", "PG0103", "StreamReader")]
    [InlineData("IntPtr", "PG0109", "nint")]
    [InlineData("Action", "PG0104", "Action")]
    [InlineData("(int, Func<int>)", "PG0104", "Func<int>")]
    [InlineData("System.Linq.Expressions.Expression<Action>", "PG0104", "Expression<Action>")]
    [InlineData("System.Threading.Tasks.Task<int>", "PG0107", "Task<int>")]
    [InlineData("IEnumerator<int>", "PG0111", "IEnumerator<int>")]
    [InlineData("System.Collections.IList", "PG0119", "IList")]
    [InlineData("System.Type", "PG0112", "Type")]
    [InlineData("IComparable", "PG0101", "IComparable")]
    [InlineData("Array", "PG0119", "Array")]
    [InlineData("Random", "PG0115", "Random")]
    [InlineData("int[,,,,]", "PG0101", "int[*,*,*,*,*]")]
    [InlineData("Other?[]", "PG0101", "Other")]
    [InlineData("OtherStruct?", "PG0101", "OtherStruct")]
    public void Type(string type, string rule, string inTheWay)
    {
        var problem = Assert.Single(Problems.Of($$"""
            [Pickleable] public partial class T { public {{type}} X { get; set; } = default!; }
            public class Other;
            public struct OtherStruct;
            """));
        Assert.Equal((rule, "T.X", inTheWay), (problem.Rule, problem.Arguments[0], problem.Arguments[1]));
        Assert.NotEmpty(problem.Arguments[2]);
        Assert.Equal("X", problem.Properties[Problem.Member]);
        Assert.Equal("X", Problems.TextAt(problem));
    }

    [Fact]
    public void TypeOfTheUsersOwn()
    {
        var problem = Assert.Single(Problems.Of("""
            public partial class Outer
            {
                [Pickleable] public partial class T { public Wanted<int>? X; }
                public class Wanted<A>;
            }
            """));
        Assert.Equal("mark 'Outer.Wanted<int>' [Pickleable] too, or the member [PickleIgnore]", problem.Arguments[2]);
        Assert.Equal("T:Outer.Wanted`1", problem.Properties[Problem.TypeId]);
    }

    [Fact]
    public void PointersAndSpans()
    {
        var problems = Problems.Of("""
            [Pickleable(Members = PickleMembers.Explicit)]
            public unsafe partial class T
            {
                [PickleMember] public int* Pointer;
                [PickleMember] public delegate*<void> Function;
                [PickleMember] public Span<int> Span { get => default; set { } }
            }
            """);
        Assert.Equal(
            [("PG0109", "int*"), ("PG0109", "delegate*<void>"), ("PG0110", "Span<int>")],
            problems.Select(problem => (problem.Rule, problem.Arguments[1])));
    }

    [Fact]
    public void InheritedMember()
    {
        var problem = Assert.Single(Problems.Of("""
            public class Base { public Action? Done { get; set; } }
            [Pickleable] public partial class T : Base;
            """));
        Assert.Equal(("PG0104", "Base.Done", "T"), (problem.Rule, problem.Arguments[0], Problems.TextAt(problem)));
    }

    [Theory]
    [InlineData("[PickleMember] public int X => 1;", "it has no setter, and no constructor parameter takes it")]
    [InlineData("[PickleMember] public int X { set { } }", "it has no getter")]
    public void CannotBeReadOrSet(string member, string reason) => Assert.Equal(
        $"PG0101 X: T.X | int | {reason}",
        Problems.Single($$"""[Pickleable] public partial class T { {{member}} }"""));

    [Fact]
    public void GenericTypeThatContainsItselfWithOtherArguments()
    {
        var problem = Assert.Single(Problems.Of("""
            [Pickleable] public partial class T<A> { public T<List<A>>? Next { get; set; } }
            """));
        Assert.Equal(("PG0101", "T<List<A>>"), (problem.Rule, problem.Arguments[1]));
    }

    [Fact]
    public void UnreachableGenericBase() => Assert.Contains("cannot reach into the generic type", Problems.Single("""
        public partial class Outer
        {
            private class Base<A> { [PickleMember] private A? _x; public A? Get() => _x; }
            [Pickleable] private partial class T : Base<int>;
        }
        """), StringComparison.Ordinal);

    [Fact]
    public void PrivateTypeOfABase() => Assert.Equal(
        "PG0101 T: Base._x | Base.Hidden | generated code cannot name this private type of a base class; make it at least protected",
        Problems.Single("""
            public partial class Base
            {
                [PickleMember] private Hidden? _x = new();
                public object? Get() => _x;
                [Pickleable] private partial class Hidden;
            }
            [Pickleable] public partial class T : Base;
            """));

    [Fact]
    public void AbstractClassMarkedPickleable() => Assert.Equal(
        "PG0101 X: T.X | Base | an abstract class does not say which class to create; use the class itself, or make the abstract one [Pickleable] and list its classes with [PickleDerived<…>]",
        Problems.Single("""
            [Pickleable] public abstract partial class Base;
            [Pickleable] public partial class T { public Base? X { get; set; } }
            """));

    [Fact]
    public void EnumWithUnusableName()
    {
        var problem = Assert.Single(Problems.Of("""
            [Pickleable] public partial class T { public E X { get; set; } }
            [Pickleable("E")] public enum E { A }
            """));
        Assert.StartsWith("its Python name 'E' is not usable", problem.Arguments[2], StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownTypesAreTheCompilersBusiness() =>
        Assert.Empty(Problems.Of("[Pickleable] public partial class T { public List<Missing> X { get; set; } }"));

    [Fact]
    public void EveryProblemIsNamedInOnePass()
    {
        var problems = Problems.Of("""
            [Pickleable("x")]
            public class T(int missing)
            {
                public Action? A { get; set; }
                public System.IO.Stream? B { get; set; }
            }
            """);
        Assert.Equal(["PG0002", "PG0001", "PG0202", "PG0104", "PG0103"], problems.Select(problem => problem.Rule));
    }
}

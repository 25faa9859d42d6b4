using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Contexts;
using PickleGen.Testing.Roslyn;
using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>Half-typed and nonsensical code: the generator and the parsers must not throw, whatever they print.</summary>
public class RobustnessTests
{
    private const string Sample = """
        using System.Threading;

        [assembly: PickleDefaults(Module = "shop", MemberNaming = PickleNaming.CamelCase)]

        namespace App.Models
        {
            [Pickleable("app.models.Order")]
            public partial class Order : Base<string>, IComparable<Order>
            {
                [PickleMember("qty", Required = true)] private int _quantity = 1;
                [PickleIgnore] public Lock Lock { get; } = new();
                public required List<(string Name, Page<int?>[] Pages)> Pages { get; init; }
                public static readonly Func<int, int> F = x => x;
                public Color? Color { get; set; }
                public Order? this[int index] { get => null; set { } }
                public event EventHandler? Changed;
                int IComparable<Order>.CompareTo(Order? other) => 0;
            }

            public abstract class Base<T> where T : class, IComparable<T>
            {
                [PickleMember] private readonly T? _secret;
                public virtual Dictionary<T, object?[,]> Map { get; protected set; } = null!;
            }

            [Pickleable]
            public readonly partial record struct Page<T>(T Item, int Number = 3) where T : notnull;

            [Pickleable, Flags]
            public enum Color : byte { Red = 1, Green = 2 }

            public static partial class Outer
            {
                [Pickleable]
                internal sealed partial record Node(string Name, Node? Next = null)
                {
                    [PickleConstructor] private Node(in string name) : this(name, null) { }
                }
            }

            [PickleableFor<List<Order>>]
            [PickleableFor<Page<Order>>]
            public partial class Pickles : PickleContext
            {
                public Pickles(int x) { }
            }
        }
        """;

    [Fact]
    public void TruncatedAnywhere()
    {
        for (var length = 0; length < Sample.Length; length += 11)
            Feed(Sample[..length]);
    }

    [Fact]
    public void WithAPieceMissing()
    {
        var random = new Random(1);
        for (var i = 0; i < 60; i++)
        {
            var start = random.Next(Sample.Length - 20);
            Feed(Sample.Remove(start, random.Next(1, 20)));
        }
    }

    [Fact]
    public void WithTokensExchanged()
    {
        var tokens = CSharpSyntaxTree.ParseText(Sample).GetRoot().DescendantTokens().Select(token => token.ToFullString()).ToArray();
        var random = new Random(2);
        for (var i = 0; i < 60; i++)
        {
            var mutated = (string[])tokens.Clone();
            for (var swaps = random.Next(1, 5); swaps > 0; swaps--)
                mutated[random.Next(tokens.Length)] = tokens[random.Next(tokens.Length)];

            Feed(string.Concat(mutated));
        }
    }

    [Theory]
    [InlineData("[Pickleable] partial class A; [Pickleable] partial class A;")]
    [InlineData("[Pickleable] class A; [Pickleable] class A { int x; }")]
    [InlineData("[Pickleable] partial class order; [Pickleable] partial class Order; [Pickleable] partial class ORDER;")]
    [InlineData("namespace A { [Pickleable] partial class X; } namespace a { [Pickleable] partial class X; }")]
    [InlineData("[Pickleable] partial class A { [Pickleable] partial class B; } namespace A { [Pickleable] partial class B; }")]
    [InlineData("[Pickleable] partial class A<T>; [Pickleable] partial class A; [Pickleable] partial class A_1;")]
    [InlineData("[Pickleable] partial class A : B; [Pickleable] partial class B : A;")]
    [InlineData("[Pickleable] partial class A : A.B { public class B : A; }")]
    [InlineData("[Pickleable] partial class A<T> : A<A<T>> { public T X; }")]
    [InlineData("[Pickleable] partial struct A { public A X; }")]
    [InlineData("[Pickleable] partial class")]
    [InlineData("[Pickleable] partial class <T> { public T X; }")]
    [InlineData("[Pickleable(1)] [Pickleable(null)] partial class A;")]
    [InlineData("[Pickleable(Members = (PickleMembers)9)] partial class A { public int X; }")]
    [InlineData("[assembly: PickleDefaults(MemberNaming = (PickleNaming)9, Module = null)] [Pickleable] partial class A { public int X; }")]
    [InlineData("[PickleableFor<>] partial class A : PickleContext;")]
    [InlineData("[PickleableFor<Missing>] [PickleableFor<int, int>] partial class A : PickleContext;")]
    [InlineData("[PickleableFor<void>] [PickleableFor<int*>] [PickleableFor<List<>>] partial class A : PickleContext;")]
    [InlineData("[Pickleable] [PickleableFor<A>] partial class A : PickleContext;")]
    [InlineData("[Pickleable] partial record A(int X, int X) { public int X; public int X { get; set; } }")]
    [InlineData("[Pickleable] partial class A { public int X { get; set; } = ; public int ; public (int, ) Y; public int? ? Z; }")]
    [InlineData("[Pickleable] partial enum E { A } [Pickleable] partial class A { public E X; } [Pickleable] delegate void D();")]
    [InlineData("[Pickleable] partial class A(int x = y, string s = 3, Missing m = null) { public int X => x; public string S => s; }")]
    [InlineData("[Pickleable] partial class A { [PickleMember(null)] public int X; [PickleMember(1)] int _y; [PickleMember] public int _; }")]
    [InlineData("[Pickleable] partial class A { [PickleConstructor] static A() { } [PickleConstructor] A(__arglist) { } }")]
    [InlineData("namespace PickleGen { public class PickleableAttribute : System.Attribute; } [Pickleable] partial class A { public int X; }")]
    [InlineData("[Pickleable] partial class A; [Pickleable] partial struct A; [Pickleable] partial record A; [Pickleable] partial record struct A;")]
    [InlineData("partial class A { [Pickleable] partial class B; } partial struct A { [Pickleable] partial class B; }")]
    [InlineData("namespace A. ; [Pickleable] partial class B;")]
    [InlineData("class F; [PickleableFor<F>(Surrogate = typeof(int[]))] partial class A : PickleContext;")]
    [InlineData("class F; [PickleableFor<F>(Converter = typeof(delegate*<int, void>))] partial class A : PickleContext;")]
    public void Nonsense(string source) => Feed(source);

    private static void Feed(string source)
    {
        Generator.RunOnBroken(source);
        var compilation = TestCompilation.Create(source);
        foreach (var type in Types(compilation.Assembly.GlobalNamespace))
        {
            TypeParser.Parse(type, compilation, DefaultsParser.Parse(compilation.Assembly), new Deaf(), default);
            ContextParser.Parse(type, compilation, new Deaf(), default);
        }
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol scope) =>
        scope.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(Types).Concat(scope is INamedTypeSymbol type ? [type] : []);

    private sealed class Deaf : IProblemSink
    {
        public void Report(Problem problem) => Assert.NotEmpty(problem.Arguments);
    }
}

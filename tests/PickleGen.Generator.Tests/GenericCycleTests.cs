using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>Generic types that contain each other, and those that never come to an end.</summary>
public class GenericCycleTests
{
    [Fact]
    public void MutuallyRecursive() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public partial class Tree<T>
        {
            public List<Branch<T>> Branches { get; set; } = [];
        }

        [Pickleable]
        public partial record Branch<Scope>(Scope Label, Tree<Scope>? Rest);
        """);

    [Fact]
    public void AtWork() => Assert.Equal("a b c True | 1 x 1 | 2 True | k:v", RoundTrip.Run("""
        [Pickleable]
        public partial class Tree<T>
        {
            public List<Branch<T>> Branches { get; set; } = [];
            public Tree<T>? Root { get; set; }
        }

        [Pickleable]
        public partial record Branch<T>(T Label, Tree<T>? Rest);

        [Pickleable]
        public partial class Swap<TLeft, TRight>
        {
            public TLeft? Left { get; set; }
            public Swap<TRight, TLeft>? Other { get; set; }
            public Via<TRight>? Via { get; set; }
        }

        [Pickleable]
        public partial class Via<T>
        {
            public T? Item { get; set; }
            public Swap<T, List<int>>? Back { get; set; }
            public Swap<int, string>? Fixed { get; set; }
        }

        public interface INumber2<TSelf> where TSelf : INumber2<TSelf> { static virtual string Name => "n"; }

        [Pickleable]
        public partial struct Length : INumber2<Length> { public int Value { get; set; } }

        [Pickleable]
        public partial class Measure<T> where T : unmanaged, INumber2<T>
        {
            public T Value { get; set; }
            public Series<T>? Series { get; set; }
        }

        [Pickleable]
        public partial record struct Series<T>(Measure<T>[] Items) where T : unmanaged, INumber2<T>;

        public partial class Outer<TKey> where TKey : notnull
        {
            [Pickleable]
            public partial record struct Entry<TValue>(TKey Key, TValue Value, Dictionary<TKey, Entry<TValue>>? More, Other<TValue>? Next);

            [Pickleable]
            public partial class Other<TValue> { public Entry<TValue>? Entry { get; set; } }
        }
        """, """
        var trees = Tree<string>.CreatePickleConverter(PickleConverters.String);
        var tree = new Tree<string> { Branches = [new("a", new() { Branches = [new("b", null)] }), new("c", null)] };
        tree.Branches[0].Rest!.Root = tree;
        var back = Pickle.Loads(Pickle.Dumps(tree, trees), trees)!;

        var swaps = Swap<int, string>.CreatePickleConverter(PickleConverters.Int32, PickleConverters.String);
        var swap = new Swap<int, string> { Left = 1, Other = new() { Left = "x", Other = new() { Left = 1 } }, Via = new() { Back = new() { Via = new() { Item = [3] } } } };
        var swapped = Pickle.Loads(Pickle.Dumps(swap, swaps), swaps)!;

        var measures = Measure<Length>.CreatePickleConverter(PickleConverters.For<Length>());
        var measure = new Measure<Length> { Value = new() { Value = 2 } };
        measure.Series = new([new Measure<Length>(), measure]);
        var measured = Pickle.Loads(Pickle.Dumps(new Measure<Length> { Value = measure.Value, Series = new([new()]) }, measures), measures)!;

        var entries = Outer<string>.Entry<char>.CreatePickleConverter(PickleConverters.String, PickleConverters.Char);
        var entry = new Outer<string>.Entry<char>("k", 'v', new() { ["q"] = default }, new() { Entry = new("n", 'm', null, null) });
        var read = Pickle.Loads(Pickle.Dumps(entry, entries), entries);

        return $"{back.Branches[0].Label} {back.Branches[0].Rest!.Branches[0].Label} {back.Branches[1].Label} {ReferenceEquals(back, back.Branches[0].Rest!.Root)}"
            + $" | {swapped.Left} {swapped.Other!.Left} {swapped.Other.Other!.Left} | {measured.Value.Value} {measured.Series!.Value.Items.Length == 1} | {read.Key}:{read.Value}";
        """));

    [Fact]
    public void ArgumentsOfTheSameTypeKeepTheirConverters() => Assert.Equal("list array array list", RoundTrip.Run("""
        [Pickleable("m.Pair")]
        public partial class Pair<TLeft, TRight>
        {
            public Box<TLeft>? Left { get; set; }
            public Box<TRight>? Right { get; set; }
            public Pair<TRight, TLeft>? Other { get; set; }
        }

        [Pickleable("m.Box")]
        public partial class Box<T> { public T? Item { get; set; } public Pair<T, T>? Pair { get; set; } }
        """, """
        var pairs = Pair<int[], int[]>.CreatePickleConverter(PickleConverters.NumericArray<int>(PickleArrayFormat.List), PickleConverters.NumericArray<int>(PickleArrayFormat.Array));
        var pair = new Pair<int[], int[]> { Left = new() { Item = [1] }, Right = new() { Item = [2] }, Other = new() { Left = new() { Item = [3] }, Right = new() { Item = [4] } } };
        var state = (PyObject)Pickle.Loads(Pickle.Dumps(pair, pairs))!;
        var other = (PyObject)state.Attributes!["other"]!;
        return string.Join(" ", new[] { state, other }.SelectMany(owner => new[] { "left", "right" }.Select(name =>
            ((PyObject)owner.Attributes![name]!).Attributes!["item"] is PyArray ? "array" : "list")));
        """));

    [Theory]
    [InlineData("public T<List<X>>? Next { get; set; }", "T<List<X>>", "T<X>")]
    [InlineData("public T<X[]>[]? Next { get; set; }", "T<X[]>", "T<X>")]
    [InlineData("public Dictionary<string, T<T<X>>>? Next { get; set; }", "T<T<X>>", "T<X>")]
    [InlineData("public U<X, int>? Next { get; set; }", "U<X, int>", "T<X>")]
    public void Growing(string member, string type, string self) => Assert.Equal(
        $"PG0101 Next: T<X>.Next | {type} | its type arguments grow each time '{self}' is reached from it, so that there is no end of types to pickle; let it take the type parameters as they are",
        Problems.Single($$"""
            [Pickleable] public partial class T<X> { {{member}} }
            [Pickleable] public partial class U<X, Y> { public Y? Item { get; set; } public T<(X, int)>? Back { get; set; } }
            """));

    [Theory]
    [InlineData("public T<List<int>>? Next { get; set; } public U<X>? Other { get; set; }")]
    [InlineData("public List<T<X>>? Next { get; set; } public U<List<X>>? Other { get; set; }")]
    [InlineData("public T<List<X>> Computed => new(); public U<X>? Other { get; set; }")]
    public void NotGrowing(string member) => Generator.Run($$"""
        [Pickleable] public partial class T<X> { {{member}} }
        [Pickleable] public partial class U<Y> { public Y? Item { get; set; } public T<int>? Back { get; set; } }
        """);

    [Fact]
    public void ReferencesToTypesWithAnError() => Generator.Verify(Broken);

    [Fact]
    public void TypesWithAnErrorHaveNoCode()
    {
        var files = Generator.Run(Broken).Files.Select(file => file.HintName);
        Assert.Equal(["Context.PickleContext.g.cs", "User.Pickle.g.cs"], files.Order());
    }

    [Fact]
    public void OnlyTheMemberWithoutCodeIsRefused() => Assert.Equal(
        "3 | User.bad: there is no code that pickles Bad, because of an error in its declaration | User.bad: there is no code that pickles Bad, because of an error in its declaration",
        RoundTrip.Run(Broken + """

            [Pickleable("__main__.User")] public partial class Other { public string Bad { get; set; } = "x"; }
            """, """
            string Reason(Func<object?> action)
            {
                try { return $"{action()}"; }
                catch (PickleException exception) { return exception.Message.Split(" (")[0]; }
            }

            return $"{Pickle.Loads<User>(Pickle.Dumps(new User { Number = 3 }))!.Number} | {Reason(() => Pickle.Loads<User>(Pickle.Dumps(new Other())))} | {Reason(() => Pickle.Dumps(new User { Bad = new() }))}";
            """));

    private const string Broken = """
        [Pickleable] public partial class User
        {
            public int Number { get; set; }
            public Bad? Bad { get; set; }
            public List<Bad> More { get; set; } = [];
            public Growing<int>? Growing { get; set; }
        }

        [Pickleable] public partial class Bad { public Action? Action { get; set; } }

        [Pickleable] public partial class Growing<T> { public Growing<List<T>>? Next { get; set; } }

        [PickleableFor<List<Bad>>] public partial class Context : PickleContext;
        """;
}

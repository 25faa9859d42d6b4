using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>Objects made without a constructor, and by static methods.</summary>
public class CreationTests
{
    [Fact]
    public void Uninitialized() => Generator.Verify("""
        namespace App;

        [Pickleable(Creation = PickleCreation.Uninitialized)]
        public partial record Node(string Name, Node? Next)
        {
            public required int Level { get; init; }
            public string Upper => Name.ToUpperInvariant();
            public readonly long Born;
        }

        [Pickleable(Creation = PickleCreation.Uninitialized)]
        public partial struct Cell
        {
            public Cell() => Size = 1;
            public required int Size { get; init; }
            public int Twice { get; }
        }

        [Pickleable(Creation = PickleCreation.Uninitialized)]
        public partial class Bag<T>(T first)
        {
            public T First { get; } = first;
            public T Again { get; private set; } = first;
        }
        """);

    [Fact]
    public void Factories() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public partial class Plain
        {
            private Plain() { }
            [PickleConstructor] private static Plain Make() => new() { Id = 0 };
            public required int Id { get; set; }
        }

        [Pickleable]
        public partial class Taking<T>
        {
            private Taking(T value) => Value = value;
            [PickleConstructor] internal static Taking<T> Create(T value, int times = 3) => new(value) { Times = times };
            public T Value { get; }
            public int Times { get; private set; }
        }

        [Pickleable]
        public partial struct Meters
        {
            private double _value;
            [PickleConstructor] public static Meters @from(double value) => new() { _value = value };
            public readonly double Value => _value;
        }
        """);

    [Fact]
    public void Parameters() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public partial class Refs
        {
            [PickleConstructor]
            private Refs(in string name, ref readonly int? size, in long wide, params string?[] tags) => (Name, Size, Wide, Tags) = (name, size, wide, tags);

            public Refs(string name, int? size, long wide, params string?[] tags) => (Name, Size, Wide, Tags) = (name, size, wide, tags);

            public string Name { get; }
            public int? Size { get; }
            public int Narrow { get; set; }
            public long Wide { get; }
            public string?[] Tags { get; }
        }

        [Pickleable]
        public partial class Lists
        {
            public Lists(in int wide, params List<int> items) => (Wide, Items) = (wide, items);
            [PickleIgnore] public required string Hidden { get; set; }
            public short Wide2 { get; set; }
            public int Wide { get; }
            public List<int> Items { get; }
        }

        [Pickleable]
        public partial class Without
        {
            public Without(int id, params object[] ignored) => Id = id + ignored.Length;
            public int Id { get; }
        }
        """);

    [Fact]
    public void UninitializedAtWork() => Assert.Equal("a>b>a 4 7 True True 5 0", RoundTrip.Run("""
        [Pickleable(Creation = PickleCreation.Uninitialized)]
        public partial record Node(string Name)
        {
            public Node? Next { get; init; }
            public List<Node> All { get; init; } = [];
            private readonly int _hidden = 3;
            public readonly int Open = 4;
            public int Hidden() => _hidden;
            public static void Link(Node a, Node b) { Next0(a) = b; Next0(b) = a; }
            [System.Runtime.CompilerServices.UnsafeAccessor(System.Runtime.CompilerServices.UnsafeAccessorKind.Field, Name = "<Next>k__BackingField")]
            private static extern ref Node? Next0(Node node);
        }

        [Pickleable(Creation = PickleCreation.Uninitialized)]
        public partial struct Cell
        {
            public Cell() { Size = 1; Other = 5; }
            public required int Size { get; init; }
            [PickleIgnore] public int Other { get; set; }
        }

        [Pickleable(Creation = PickleCreation.Uninitialized)]
        public partial class Bag(int count)
        {
            public int Count { get; } = count > 0 ? count : throw new ArgumentException(nameof(count));
        }
        """, """
        Node a = new("a") { All = [] }, b = new("b");
        Node.Link(a, b);
        a.All.Add(a);
        var back = Pickle.Loads<Node>(Pickle.Dumps(a))!;
        var bag = Pickle.Loads<Bag>(Pickle.Dumps(new Bag(5)))!;
        var cell = Pickle.Loads<Cell>(Pickle.Dumps(new Cell { Size = 7 }));
        return $"{back.Name}>{back.Next!.Name}>{back.Next.Next!.Name} {back.Open} {cell.Size} {ReferenceEquals(back, back.Next.Next)} {ReferenceEquals(back.All[0], back)} {bag.Count} {back.Hidden()}";
        """));

    [Fact]
    public void UninitializedStillDemandsWhatIsRequired() => Assert.Equal("Wide: the state of 'm.Wide' lacks the required 'height', 'depth'", RoundTrip.Run("""
        [Pickleable("m.Wide", Creation = PickleCreation.Uninitialized)]
        public partial class Wide
        {
            public int Width { get; init; }
            public required int Height { get; init; }
            public required int Depth { get; init; }
        }

        [Pickleable("m.Wide")]
        public partial class Older { public int Width { get; set; } }
        """, """
        try { return $"{Pickle.Loads<Wide>(Pickle.Dumps(new Older { Width = 5 }))}"; }
        catch (UnpicklingException exception) { return exception.Message.Split(" (")[0].Split(" at ")[0]; }
        """));

    [Fact]
    public void FactoriesAtWork() => Assert.Equal("made True | x 2 | 1,2 9 n | 3", RoundTrip.Run("""
        [Pickleable]
        public partial class Plain
        {
            private readonly string _how;
            private Plain(string how) => _how = how;
            [PickleConstructor] private static Plain Make() => new("made");
            public static Plain New() => new("new");
            public Plain? Self { get; set; }
            public override string ToString() => $"{_how} {ReferenceEquals(Self, this)}";
        }

        [Pickleable]
        public partial class Taking<T>
        {
            private Taking(T value) => Value = value;
            [PickleConstructor] internal static Taking<T> Create(in T value, int times = 3) => new(value) { Times = times };
            public T Value { get; }
            public int Times { get; private set; }
            public Taking<T> With(int times) { Times = times; return this; }
        }

        [Pickleable]
        public partial class Refs
        {
            [PickleConstructor]
            private Refs(in string name, ref readonly int size, params int[] tags) => (Name, Size, Tags) = (name, size, tags);
            public Refs(string name) => Name = name;
            public string Name { get; }
            public int Size { get; init; }
            public int[] Tags { get; init; } = [];
        }

        [Pickleable]
        public partial struct Meters
        {
            private double _value;
            [PickleConstructor] public static Meters @from(double value) => new() { _value = value };
            public readonly double Value => _value;
        }
        """, """
        var plain = Plain.New();
        plain.Self = plain;
        var converter = Taking<string>.CreatePickleConverter(PickleConverters.String);
        var taking = Pickle.Loads(Pickle.Dumps(Taking<string>.Create("x").With(2), converter), converter)!;
        var refs = Pickle.Loads<Refs>(Pickle.Dumps(new Refs("n") { Size = 9, Tags = [1, 2] }))!;
        return $"{Pickle.Loads<Plain>(Pickle.Dumps(plain))} | {taking.Value} {taking.Times} | {string.Join(",", refs.Tags)} {refs.Size} {refs.Name} | {Pickle.Loads<Meters>(Pickle.Dumps(Meters.from(3))).Value}";
        """));

    [Theory]
    [InlineData("public static T? Make() => null;")]
    [InlineData("public T Make() => this;")]
    [InlineData("public static object Make() => new T();")]
    [InlineData("public static T Make<X>() => new T();")]
    public void UnusableFactories(string method) => Assert.Equal(
        "PG0201 T: T | the method 'Make' is marked [PickleConstructor], but is not static and without type parameters with the result 'T'",
        Problems.Single($"[Pickleable] public partial class T {{ [PickleConstructor] {method} }}"));

    [Theory]
    [InlineData("public int Y => x;")]
    [InlineData("public int Y() { return x; }")]
    [InlineData("public int Y { get; } = 3; public int Z { get => Y + x; }")]
    [InlineData("public override string ToString() => $\"{x}\";")]
    public void CapturedParameters(string member) => Assert.Equal(
        "PG0201 x: T | members use the parameter 'x' of the primary constructor of 'T', which without a constructor has no value; keep it in a field or property",
        Problems.Single($"[Pickleable(Creation = PickleCreation.Uninitialized)] public partial class T(int x) {{ {member} }}"));

    [Fact]
    public void CapturedByABase() => Assert.Equal(
        "PG0201 T: T | members use the parameter 'x' of the primary constructor of 'B<X>', which without a constructor has no value; keep it in a field or property",
        Problems.Single("public class B<X>(X x) { public X Y => x; } [Pickleable(Creation = PickleCreation.Uninitialized)] public partial class T() : B<int>(3);"));

    [Fact]
    public void UninitializedAndMarked() => Assert.Equal(
        "PG0201 T: T | it asks for no constructor with Creation and marks one [PickleConstructor]; leave out either",
        Problems.Single("[Pickleable(Creation = PickleCreation.Uninitialized)] public partial class T { [PickleConstructor] public T() { } }"));
}

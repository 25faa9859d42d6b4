using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>Types whose methods say what is pickled.</summary>
public class HookTests
{
    [Fact]
    public void State() => Generator.Verify("""
        using System.Linq;

        namespace App;

        [Pickleable("app.Counter")]
        public partial class Counter
        {
            private readonly Dictionary<string, int> _counts = [];

            [PickleGetState]
            private List<(string Name, int Count)>? Entries() => _counts.Count == 0 ? null : [.. _counts.Select(pair => (pair.Key, pair.Value))];

            [PickleSetState]
            private void Fill(List<(string Name, int Count)> entries)
            {
                foreach (var (name, count) in entries)
                    _counts.Add(name, count);
            }
        }
        """);

    [Fact]
    public void StateMakesAStruct() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public readonly partial struct Angle
        {
            private readonly double _radians;
            private Angle(double radians) => _radians = radians;

            [PickleGetState]
            public double ToDegrees() => _radians / Math.PI * 180;

            [PickleSetState]
            public static Angle FromDegrees(double degrees) => new(degrees / 180 * Math.PI);
        }
        """);

    [Fact]
    public void StateOfAGenericType() => Generator.Verify("""
        namespace App;

        public abstract class Base<TItem>
        {
            [PickleGetState]
            protected virtual TItem?[] GetState() => [];

            [PickleSetState]
            protected abstract void SetState(TItem?[] state);
        }

        [Pickleable]
        public partial class Box<T> : Base<T>
        {
            public required string Name { get; init; }
            protected override void SetState(T?[] state) { }
        }
        """);

    [Fact]
    public void Reduce() => Generator.Verify("""
        namespace App;

        [Pickleable("app.Money")]
        public partial class Money
        {
            public decimal Amount { get; init; }
            public string Currency { get; init; } = "";
            public List<int> Notes { get; set; } = [];

            [PickleReduce]
            private PyObject Reduce(int protocol) =>
                new(new PyGlobal("app", "money"), new PyTuple(Amount, Currency), PyConstruction.Call) { HasState = true, State = Notes };

            [PickleFunction("app.money")]
            private static Money Make(decimal amount, string currency = "EUR", params string?[] moreNotes) => new() { Amount = amount, Currency = currency };

            [PickleFunction]
            private static Money Make(int? cents = null, DayOfWeek day = DayOfWeek.Friday) => new() { Amount = (cents ?? 0) / 100m };

            [PickleSetState]
            private void SetNotes(List<int> notes) => Notes = notes;
        }
        """);

    [Fact]
    public void ReducedCollections() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public partial class Names : List<string?>
        {
            [PickleReduce]
            public PyObject Reduce() => new(new PyGlobal("app", "Names"), PyTuple.Empty, PyConstruction.Call) { ListItems = [.. this] };

            [PickleFunction]
            public static Names Make() => [];
        }

        [Pickleable]
        public partial class Index : SortedDictionary<string, int[]>
        {
            [PickleReduce]
            public object Reduce() => new PyGlobal("app", "index");
        }
        """);

    [Fact]
    public void CallbacksAndFunctions() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public partial class Order : IPickleCallbacks
        {
            public int Id { get; set; }
            void IPickleCallbacks.OnUnpickled() { }

            [PickleFunction("app.make_lines:Order.lines")]
            public static List<Line> Lines(int count, Line? first) => [];
        }

        [Pickleable]
        public partial struct Line : IPickleCallbacks
        {
            public int Count { get; set; }
            public void OnPickling() => Count++;
        }
        """);

    [Fact]
    public void StateOfAnObjectThatNoConstructorMade() => Generator.Verify("""
        namespace App;

        [Pickleable(Creation = PickleCreation.Uninitialized)]
        public partial class Handle
        {
            public required string Name { get; set; }

            public Handle(string name) => Name = name;

            [PickleGetState]
            private string GetState() => Name;

            [PickleSetState]
            private void SetState(string state) => Name = state;
        }
        """);

    [Fact]
    public void NoConstructorRunsBeforeTheStateIsTaken() => Assert.Equal("a 1", RoundTrip.Run("""
        [Pickleable(Creation = PickleCreation.Uninitialized)]
        public partial class Handle
        {
            public static int Made;
            private string _name;

            public Handle(string name) => (_name, Made) = (name, Made + 1);

            public string Name => _name;

            [PickleGetState]
            private string GetState() => _name;

            [PickleSetState]
            private void SetState(string state) => _name = state;
        }
        """, """
        var back = Pickle.Loads<Handle>(Pickle.Dumps(new Handle("a")))!;
        return $"{back.Name} {Handle.Made}";
        """));

    [Theory]
    [InlineData("", "public T(int x) { }", "PG0201 T: T | its [PickleSetState] method is called on a new object, and it has no constructor without parameters; add one, write Creation = PickleCreation.Uninitialized, or make the method static and let it return the object")]
    [InlineData("(Creation = PickleCreation.Uninitialized)", "[PickleConstructor] public T() { }", "PG0201 T: T | it asks for no constructor with Creation and marks one [PickleConstructor]; leave out either")]
    [InlineData("(As = PickleAs.Slots)", "", "PG0007 T: T | As = Slots is for its members, and the method 'Get' says what its state is; leave one of the two out")]
    [InlineData("(As = PickleAs.Int)", "", "PG0007 T: T | As = Int is for its members, and the method 'Get' says what its state is; leave one of the two out")]
    [InlineData(", PickleNewArgs(\"X\")", "public int X { get; set; }", "PG0007 T: T | [PickleNewArgs] names members, and the method 'Get' says what its state is; leave one of the two out")]
    [InlineData("(Version = 2)", "", "PG0501 T: T | Version is a key beside its members, and the method 'Get' says what its state is; put a version into that state")]
    [InlineData("", "[PickleMigration(1)] static void Old(PyDict state) { }", "PG0501 Old: T | 'Old' migrates a state of members, and the method 'Get' says what its state is; migrate it in the method that takes the state")]
    [InlineData("", "[PickleExtensionData] public PyDict? More { get; set; }", "PG0105 More: T.More | the method 'Get' says what the state of 'T' is, which need not have keys; take them there")]
    public void WhatSpeaksOfMembers(string arguments, string member, string problem) => Assert.Equal(problem, Problems.Single($$"""
        [Pickleable{{arguments}}]
        public partial class T
        {
            {{member}}
            [PickleGetState] int Get() => 1;
            [PickleSetState] void Set(int state) { }
        }
        """));

    [Theory]
    [InlineData("[PickleGetState] int Get() => 1; [PickleSetState] static T Make(int state) => new();", "its method 'Make' makes the object, and Creation asks for one that nothing makes; leave Creation out")]
    [InlineData("[PickleReduce] object Reduce() => new PyGlobal(\"m\", \"x\");", "what [PickleReduce] says makes the object, and Creation asks for one that nothing makes; leave Creation out")]
    public void NothingButAMethodMakesTheObject(string methods, string reason) => Assert.Equal(
        "PG0201 T: T | " + reason,
        Problems.Single($"[Pickleable(Creation = PickleCreation.Uninitialized)] public partial class T {{ {methods} }}"));
}

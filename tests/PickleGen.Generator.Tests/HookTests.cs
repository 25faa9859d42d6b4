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
}

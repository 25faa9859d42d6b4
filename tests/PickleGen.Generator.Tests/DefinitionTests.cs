using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>Contexts that say how types of others are pickled.</summary>
public class DefinitionTests
{
    private const string Money = """


        public sealed class Money(decimal amount) { public decimal Amount => amount; }

        [Pickleable]
        public partial class MoneyState : IPickleSurrogate<Money, MoneyState>
        {
            public decimal Amount { get; set; }
            public static MoneyState FromValue(Money value) => new() { Amount = value.Amount };
            public Money ToValue() => new(Amount);
        }
        """;

    [Fact]
    public void Surrogate() => Generator.Verify("""
        namespace App;

        [PickleableFor<Money>(Surrogate = typeof(MoneyState))]
        [PickleableFor<List<Money>>]
        public partial class AppPickles : PickleContext;

        [Pickleable]
        public partial class Order
        {
            public Money? Price { get; set; }
            public Dictionary<string, Money> Prices { get; set; } = [];
        }
        """ + Money);

    [Fact]
    public void OpenSurrogate() => Generator.Verify("""
        namespace App;

        [PickleableFor(typeof(Box<>), Surrogate = typeof(BoxState<>))]
        public partial class AppPickles : PickleContext;

        public class Box<T>(T value) where T : notnull { public T Value => value; }

        [Pickleable]
        public partial class BoxState<T> : IPickleSurrogate<Box<T>, BoxState<T>> where T : notnull
        {
            public T? Value { get; set; }
            public static BoxState<T> FromValue(Box<T> value) => new() { Value = value.Value };
            public Box<T> ToValue() => new(Value!);
        }

        [Pickleable]
        public partial class Order { public Box<int>? Box { get; set; } }
        """);

    [Fact]
    public void Converters() => Generator.Verify("""
        namespace App;

        [PickleableFor<Entry>(Converter = typeof(EntryConverter), IncludeDerived = true)]
        [PickleableFor(typeof(Pair<,>), Converter = typeof(PairConverter<,>))]
        internal partial class AppPickles : PickleContext;

        public class Entry;

        internal sealed class EntryConverter() : ReduceConverter<Entry>("app", "Entry")
        {
            protected override PyObject Reduce(Entry value, int protocol) => new(Class, PyTuple.Empty);
            protected override Entry Call(PyTuple args) => new();
        }

        public class Pair<TLeft, TRight>;

        internal sealed class PairConverter<TLeft, TRight>(PickleConverter<TLeft> left, PickleConverter<TRight> right)
            : ReduceConverter<Pair<TLeft, TRight>>("app", "Pair")
        {
            protected override PickleConverter[] References => [left, right];
            protected override PyObject Reduce(Pair<TLeft, TRight> value, int protocol) => new(Class, PyTuple.Empty);
        }

        [Pickleable]
        internal partial class Order { public Entry? Entry { get; set; } public Pair<int, Entry>? Pair { get; set; } }
        """);

    [Fact]
    public void Includes() => Generator.Verify("""
        namespace App;

        [PickleInclude<Other>]
        public partial class AppPickles : PickleContext;

        [PickleableFor<int>]
        public partial class Other : PickleContext;
        """);

    [Fact]
    public void Members() => Generator.Verify("""
        namespace App;

        [PickleableFor<Point>("shop.Point", Members = ["X", "Y", "Tags"])]
        [PickleableFor<Node>(Members = ["Name", "_next"], IncludeDerived = true, Creation = PickleCreation.Uninitialized)]
        [PickleableFor<Version>(Members = ["Major", "Minor"], As = PickleAs.NamedTuple)]
        public partial class AppPickles : PickleContext;

        public sealed class Point(int x, int y)
        {
            public int X { get; } = x;
            public int Y { get; } = y;
            public List<Node>? Tags { get; init; }
        }

        public class Node
        {
            private Node? _next;
            public required string Name { get; init; }
            public void Follow(Node next) => _next = next;
            public bool HasNext() => _next is not null;
        }

        [Pickleable]
        public partial class Order { public Point? Place { get; set; } public Version? Version { get; set; } }
        """);

    [Fact]
    public void MembersAtWork() => Assert.Equal("1 2 a True 3.4", RoundTrip.Run("""
        [PickleableFor<Point>("shop.Point", Members = ["X", "Y", "Tags"])]
        [PickleableFor<Node>(Members = ["Name", "_next"], Creation = PickleCreation.Uninitialized)]
        [PickleableFor<Version>(Members = ["Major", "Minor"], As = PickleAs.NamedTuple)]
        public partial class AppPickles : PickleContext;

        public sealed class Point(int x, int y)
        {
            public int X { get; } = x;
            public int Y { get; } = y;
            public List<Node>? Tags { get; init; }
        }

        public class Node(string name)
        {
            private Node? _next;
            public string Name { get; } = name;
            public void Follow(Node next) => _next = next;
            public bool Follows(Node next) => ReferenceEquals(_next, next);
        }

        [Pickleable]
        public partial class Order { public Point? Place { get; set; } public Version? Version { get; set; } }
        """, """
        var node = new Node("a");
        node.Follow(node);
        var order = Pickle.Loads<Order>(Pickle.Dumps(new Order { Place = new(1, 2) { Tags = [node] }, Version = new(3, 4) }))!;
        var back = order.Place!.Tags![0];
        return $"{order.Place.X} {order.Place.Y} {back.Name} {back.Follows(back)} {order.Version}";
        """));
}

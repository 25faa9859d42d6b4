using System.Text;
using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>Generated code at work: sources are compiled, run, and say what they saw.</summary>
public class RoundTripTests
{
    [Fact]
    public void ClassWithCycle() => Assert.Equal("7 a,b note Ann True", Run("""
        [Pickleable("app.models.Order")]
        public partial class Order
        {
            public int Id { get; set; }
            public List<string> Tags { get; set; } = [];
            public string? Note { get; set; }
            public Customer? Customer;
            public Order? Self { get; set; }
        }

        [Pickleable]
        public partial class Customer { public string Name { get; set; } = ""; }
        """, """
        var order = new Order { Id = 7, Tags = ["a", "b"], Note = "note", Customer = new() { Name = "Ann" } };
        order.Self = order;
        var back = Pickle.Loads<Order>(Pickle.Dumps(order))!;
        return $"{back.Id} {string.Join(",", back.Tags)} {back.Note} {back.Customer!.Name} {ReferenceEquals(back, back.Self)}";
        """));

    [Fact]
    public void RecordsAndStructs() => Assert.Equal(
        "Person { Name = Ann, Age = 41, Home = Point { X = 1, Y = 2 }, Nick =  } True red 3",
        Run("""
            [Pickleable]
            public partial record Person(string Name, int Age, Point Home = default, string? Nick = null)
            {
                public bool IsActive { get; init; } = true;
                public required string Color { get; init; }
                public int Level { get; set; } = 3;
                protected virtual bool PrintMembers(System.Text.StringBuilder text)
                {
                    text.Append($"Name = {Name}, Age = {Age}, Home = {Home}, Nick = {Nick}");
                    return true;
                }
            }

            [Pickleable]
            public readonly partial record struct Point(double X, double Y);
            """, """
            var back = Pickle.Loads<Person>(Pickle.Dumps(new Person("Ann", 41, new(1, 2)) { Color = "red" }))!;
            return $"{back} {back.IsActive} {back.Color} {back.Level}";
            """));

    [Fact]
    public void InitRequiredAndPrivate() => Assert.Equal("n 2 True 5 o x 1,2 6", Run("""
        public class Entity
        {
            [PickleMember] private int _version = 1;
            [PickleMember] public string Owner { get; private set; } = "";
            public int Version { get => _version; }
            public void Claim(string owner, int version) => (Owner, _version) = (owner, version);
        }

        [Pickleable]
        public partial class Document : Entity
        {
            public required string Name { get; set; }
            public required int Size { get; init; }
            public bool IsOpen { get; init; }
            [PickleMember] private string _text = "";
            [PickleMember] private readonly List<int> _pages = [];
            [PickleMember] public int Created { get; } = Environment.TickCount;
            public string Fill(int created) { _text = "x"; _pages.AddRange([1, 2]); return Check(); }
            public string Check() => $"{_text} {string.Join(",", _pages)}";
        }
        """, """
        var document = new Document { Name = "n", Size = 2, IsOpen = true };
        document.Claim("o", 5);
        document.Fill(0);
        var back = Pickle.Loads<Document>(Pickle.Dumps(document))!;
        return $"{back.Name} {back.Size} {back.IsOpen} {back.Version} {back.Owner} {back.Check()} {(back.Created == document.Created ? 6 : 0)}";
        """));

    [Fact]
    public void PrivateMembersOfStructsAndGenericBases() => Assert.Equal("9 c 4 k", Run("""
        [Pickleable]
        public partial struct Counter
        {
            [PickleMember] private int _count;
            [PickleMember] private readonly string _name;
            public string? Unit { get; init; }
            public Counter(string name, int count) { _name = name; _count = count; }
            public override string ToString() => $"{_count} {_name}";
        }

        public class Holder<TKey, TItem> where TKey : class where TItem : struct
        {
            [PickleMember] private TItem _item;
            public TKey? Key { get; init; }
            public void Set(TItem item) => _item = item;
            public TItem Item { get => _item; }
        }

        [Pickleable]
        public partial class Derived : Holder<string, int>;
        """, """
        var counter = Pickle.Loads<Counter>(Pickle.Dumps(new Counter("c", 9)));
        var derived = new Derived { Key = "k" };
        derived.Set(4);
        derived = Pickle.Loads<Derived>(Pickle.Dumps(derived))!;
        return $"{counter} {derived.Item} {derived.Key}";
        """));

    [Fact]
    public void GenericsAndContexts() => Assert.Equal("1 2;3 True a 5 7", Run("""
        [Pickleable]
        public partial class Page<T>
        {
            public required T Item { get; init; }
            public List<Page<T>> More { get; set; } = [];
            [PickleMember] private readonly T?[] _rest = [];
            public Page<T>? Self { get; set; }
        }

        [Pickleable]
        public partial class Order { public Page<Order?>? Orders { get; set; } }

        [Pickleable]
        public partial record struct Pair<TLeft, TRight>(TLeft Left, TRight Right);

        [PickleableFor<Page<int>>]
        [PickleableFor<Dictionary<string, Pair<long[], int?>>>]
        public partial class AppPickles : PickleContext;
        """, """
        var page = new Page<int> { Item = 1, More = [new() { Item = 2 }, new() { Item = 3 }] };
        page.Self = page;
        var bytes = Pickle.Dumps(page, AppPickles.Default.PageOfInt32);
        page = Pickle.Loads(bytes, Page<int>.CreatePickleConverter(PickleConverters.Int32))!;

        var order = new Order();
        order.Orders = new() { Item = order };
        order = Pickle.Loads<Order>(Pickle.Dumps(order))!;

        var map = AppPickles.Default.Loads<Dictionary<string, Pair<long[], int?>>>(
            AppPickles.Default.Dumps(new Dictionary<string, Pair<long[], int?>> { ["a"] = new([7], 5) }))!;
        return $"{page.Self!.Item} {string.Join(";", page.More.Select(more => more.Item))} "
            + $"{ReferenceEquals(order, order.Orders!.Item)} {map.Keys.Single()} {map["a"].Right} {map["a"].Left[0]}";
        """));

    [Fact]
    public void MissingMembersKeepTheirInitialisers() => Assert.Equal("5 keep 1.5 True", Run("""
        [Pickleable("m.Style")]
        public partial record Style(int Width, double Scale = 1.5) { public string Note { get; init; } = "keep"; public bool On { get; set; } = true; }

        [Pickleable("m.Style")]
        public partial class Older { public int Width { get; set; } }
        """, """
        var style = Pickle.Loads<Style>(Pickle.Dumps(new Older { Width = 5 }))!;
        return $"{style.Width} {style.Note} {style.Scale.ToString(System.Globalization.CultureInfo.InvariantCulture)} {style.On}";
        """));

    [Fact]
    public void MissingRequiredMembersAreRefused() => Assert.Equal("UnpicklingException", Run("""
        [Pickleable("m.Style")]
        public partial record Style(int Width, int Height);

        [Pickleable("m.Style")]
        public partial class Older { public int Width { get; set; } }
        """, """
        try { return $"{Pickle.Loads<Style>(Pickle.Dumps(new Older { Width = 5 }))}"; }
        catch (PickleException exception) { return exception.GetType().Name; }
        """));

    [Fact]
    public void PythonSeesTheNames()
    {
        var bytes = (byte[])Generator.Run("""
            using System.Linq;

            namespace MyApp.Models
            {
                public partial class Outer
                {
                    [Pickleable]
                    public partial class Line
                    {
                        public int UnitPrice { get; set; }
                        public Color Class { get; set; }
                    }
                }

                [Pickleable("shop.types.Color")]
                public enum Color { Red, Green }
            }

            public static class Test
            {
                public static object Run() => Pickle.Dumps(new MyApp.Models.Outer.Line { UnitPrice = 3, Class = MyApp.Models.Color.Green });
            }
            """).Execute()!;
        var text = Encoding.Latin1.GetString(bytes);
        foreach (var name in (string[])["my_app.models", "Outer.Line", "unit_price", "class_", "shop.types", "Color"])
            Assert.Contains(name, text, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryKnownTypeComposes() => Assert.Equal("same", Run("""
        [Pickleable]
        public partial class Shapes
        {
            public int[][] Jagged { get; set; } = [];
            public double[,]? Grid { get; set; }
            public string?[]?[] Names { get; set; } = [];
            public (int, int, int, int, int, int, int, string, int) Nine { get; set; }
            public Tuple<int, int, int, int, int, int, int, Tuple<string>>? Eight { get; set; }
            public (int, DateTime?)? Both { get; set; }
            public Dictionary<string, List<string?>?> Deep { get; set; } = [];
            public dynamic? Loose { get; set; }
            public DayOfWeek Day { get; set; }
            public byte[] Bytes { get; set; } = [];
        }
        """, """
        var shapes = new Shapes
        {
            Jagged = [[1], [2, 3]], Grid = new double[,] { { 1, 2 }, { 3, 4 } }, Names = [["a", null], null],
            Nine = (1, 2, 3, 4, 5, 6, 7, "8", 9), Eight = new(1, 2, 3, 4, 5, 6, 7, new("8")), Both = (1, null),
            Deep = new() { ["a"] = ["b", null], ["c"] = null }, Loose = 5L, Day = DayOfWeek.Friday, Bytes = [1, 2],
        };
        var bytes = Pickle.Dumps(shapes);
        var again = Pickle.Dumps(Pickle.Loads<Shapes>(bytes)!);
        return bytes.AsSpan().SequenceEqual(again) ? "same" : Convert.ToHexString(bytes) + "\n" + Convert.ToHexString(again);
        """));

    private static string Run(string types, string body) => (string)Generator.Run($$"""
        using System.Linq;

        {{types}}

        public static class Test
        {
            public static string Run()
            {
                {{body}}
            }
        }
        """).Execute()!;
}

using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>Members and types that are declared, or called, in unusual ways.</summary>
public class OddMemberTests
{
    private const string Interfaces = """
        public interface IOwned { string Owner { get; set; } int Number { get; } }
        public interface IOwned<T> { T Thing { get; set; } }
        public interface IMarked { int Mark { get; init; } }

        [Pickleable]
        public partial class Document : IOwned, IOwned<int[]>
        {
            [PickleMember] string IOwned.Owner { get; set; } = "";
            [PickleMember("no")] int IOwned.Number { get; } = 1;
            [PickleMember] int[] IOwned<int[]>.Thing { get; set; } = [];
            public string? Owner2 { get; set; }
        }

        [Pickleable]
        public partial struct Slot : IOwned, IMarked
        {
            private string? _owner;
            [PickleMember] string IOwned.Owner { readonly get => _owner ?? "none"; set => _owner = value + "!"; }
            readonly int IOwned.Number => 0;
            public int Plain { readonly get; set; }
            [PickleMember] private readonly int _fixed;
            public Slot(int number) => _fixed = number;
            public readonly int Read => _fixed;
            public int Mark { readonly get; init; }
        }
        """;

    [Fact]
    public void ExplicitImplementations() => Generator.Verify(Interfaces);

    [Fact]
    public void ExplicitImplementationsAtWork() => Assert.Equal("a 1 2 o! 3 4 5", RoundTrip.Run(Interfaces, """
        var document = new Document();
        (document as IOwned).Owner = "a";
        (document as IOwned<int[]>).Thing = [1, 2];
        var back = Pickle.Loads<Document>(Pickle.Dumps(document))!;
        IOwned slot = new Slot(4) { Plain = 3, Mark = 5 };
        slot.Owner = "o";
        var state = ((PyObject)Pickle.Loads(Pickle.Dumps((Slot)slot))!).Attributes!;
        var read = Pickle.Loads<Slot>(Pickle.Dumps((Slot)slot));
        return $"{((IOwned)back).Owner} {((IOwned)back).Number} {((IOwned<int[]>)back).Thing[1]} {state["owner"]} {read.Plain} {read.Read} {read.Mark}";
        """));

    [Fact]
    public void ReferencesAtWork() => Assert.Equal("3 x 5", RoundTrip.Run("""
        [Pickleable]
        public partial class Cell
        {
            private int _value;
            private string _text = "";
            private readonly int[] _all = [1];
            [PickleMember] public ref int Value => ref _value;
            [PickleMember] private ref string Text => ref _text;
            [PickleMember] public ref int First => ref _all[0];
            public ref readonly int Same => ref _value;
            public void Set(string text) => Text = text;
            public string Get() => _text;
        }
        """, """
        var cell = new Cell { Value = 3, First = 5 };
        cell.Set("x");
        var back = Pickle.Loads<Cell>(Pickle.Dumps(cell))!;
        return $"{back.Value} {back.Get()} {back.First}";
        """));

    [Fact]
    public void ReadOnlyReference() => Assert.Equal(
        "PG0101 X: T.X | int | it has no setter, and no constructor parameter takes it",
        Problems.Single("[Pickleable] public partial class T { private int _x = 1; [PickleMember] public ref readonly int X => ref _x; }"));

    [Fact]
    public void HiddenMembers() => Assert.Equal("base=1 Middle=m gone=9 top=2 name=n | 1 2 m n 9 | 3 4", RoundTrip.Run("""
        public class Base<T>
        {
            [PickleMember("base")] public T? Value { get; set; }
            [PickleMember("Middle")] protected string Name { get; set; } = "";
            public void SetName(string name) => Name = name;
            public string GetName() => Name;
            public object? Gone { get; set; } = 9;
        }

        [Pickleable]
        public partial class Top : Base<int>
        {
            [PickleMember("top")] public new long Value { get; set; }
            public new string Name { get; set; } = "";
            public new int Gone() => 1;
        }

        public class Plain { public int X; protected int Y { get; set; } public void Set(int y) => Y = y; public int Get() => Y; }

        [Pickleable(Members = PickleMembers.AllFields)]
        public partial class Fields : Plain { public new int X; private new int Y { get; set; } = 4; public int Sum() => Y; }
        """, """
        var top = new Top { Value = 2, Name = "n" };
        ((Base<int>)top).Value = 1;
        top.SetName("m");
        var state = ((PyObject)Pickle.Loads(Pickle.Dumps(top))!).Attributes!;
        var back = Pickle.Loads<Top>(Pickle.Dumps(top))!;
        var fields = new Fields { X = 2 };
        ((Plain)fields).X = 3;
        fields = Pickle.Loads<Fields>(Pickle.Dumps(fields))!;
        return string.Join(" ", state.Select(entry => $"{entry.Key}={entry.Value}"))
            + $" | {((Base<int>)back).Value} {back.Value} {back.GetName()} {back.Name} {((Base<int>)back).Gone} | {((Plain)fields).X} {fields.Sum()}";
        """));

    [Fact]
    public void NamesLikeThoseOfConverters() => Assert.Equal("same", RoundTrip.Run("""
        [assembly: PickleDefaults(MemberNaming = PickleNaming.Unchanged)]

        [Pickleable]
        public partial class Everything
        {
            public int Instance { get; set; } = 1; public int References { get; set; } = 2; public int Parts { get; set; } = 3;
            public int value { get; set; } = 4; public int reader { get; set; } = 5; public int writer { get; set; } = 6;
            public int target { get; set; } = 7; public int member { get; set; } = 8; public int parts { get; set; } = 9;
            public int read { get; set; } = 10; public int global { get; set; } = 11; public int @class { get; set; } = 12;
            public int Créé { get; set; } = 13; public int 名前 { get; set; } = 14; public int scope { get; set; } = 15;
            public int Create { get; set; } = 16; public int WriteState { get; set; } = 17; public int Shape { get; set; } = 18;
            public List<int> Type { get; set; } = [19]; public List<int?> Int32 { get; init; } = [20]; public DateOnly DateOnly { get; set; }
            [PickleMember] private int field = 21; [PickleMember] private readonly int _field = 22; public int @await { get; private set; }
            public int Sum() => field + _field;
        }

        [Pickleable]
        public partial record Built(int Instance, int Parts, int value, int reader, int parts, int read, int member, int @int, int Start, int Build, List<int> List)
        {
            public required int writer { get; init; }
            public int target { get; set; }
        }

        [Pickleable]
        public partial record Generic<Parts, Scope, _T, T>(Parts Value, Scope Second, _T Low, T High, Generic<Parts, Scope, _T, T>? Next, Other<T>? Other);

        [Pickleable]
        public partial record Other<Instance>(Instance Value, Generic<int, int, int, Instance>? Back);

        [PickleableFor<Generic<int, string, bool, double>>]
        public partial class Context : PickleContext;
        """, """
        bool Same<T>(T value) where T : IPickleable<T> => Pickle.Dumps(Pickle.Loads<T>(Pickle.Dumps(value))!).AsSpan().SequenceEqual(Pickle.Dumps(value));
        var generic = new Generic<int, string, bool, double>(1, "s", true, 2.5, null, new(3.5, null));
        return Same(new Everything { @class = 5 }) && Same(new Built(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, [11]) { writer = 12, target = 13 })
            && Context.Default.Loads<Generic<int, string, bool, double>>(Context.Default.Dumps(generic)) == generic ? "same" : "different";
        """));

    [Fact]
    public void NamesOfTypesAndNamespaces() => Generator.Run("""
        using static App.Tools;

        namespace App.Order
        {
            [Pickleable] public partial class Order { public System.System? Kind { get; set; } public PickleGen? Gen { get; set; } public List<Order> Orders { get; set; } = []; }
            [Pickleable] public partial class PickleGen { public String? Text { get; set; } }
            [Pickleable] public partial class String { public Order? Order { get; set; } public Exception? List { get; set; } }
            [Pickleable] public partial class Exception { public int Length { get; set; } }
        }

        namespace App.Order.System
        {
            [Pickleable] public partial class System { public Array? Array { get; set; } public int Instance { get; set; } }
            [Pickleable] public partial record Array(int[] Items, string Runtime);
        }

        namespace App
        {
            public static class Tools { public static int Create() => 1; public static int Instance => 2; public class PickleConverter; }
            [Pickleable] public partial class App { public App? Inner { get; set; } public object? Global { get; set; } }
            [Pickleable] public partial class Converter { public partial class ConverterConverter; public Converter? Next { get; set; } }
        }
        """);

    [Fact]
    public void NestingOfAllKinds() => Assert.Equal("1 2 3 4 5", RoundTrip.Run("""
        public partial interface IOuter<T>
        {
            public partial record Middle<U>(U Value)
            {
                public readonly partial record struct Inner
                {
                    public partial struct Deep<V> where V : struct
                    {
                        [Pickleable] public partial class Leaf { public U? One { get; set; } public V Two { get; set; } }
                        [Pickleable] internal readonly partial record struct Point(V X);
                    }
                }
            }

            [Pickleable] private protected partial class Own { public int Three { get; set; } }
        }

        public partial struct Holder
        {
            public static partial class Static
            {
                public abstract partial record Base
                {
                    [Pickleable] public sealed partial record Leaf(int Four) : Base;
                    [Pickleable] protected internal partial struct Other { public int Five; }
                    public static string Run() => $"{Pickle.Loads<Leaf>(Pickle.Dumps(new Leaf(4)))!.Four} {Pickle.Loads<Other>(Pickle.Dumps(new Other { Five = 5 })).Five}";
                }
            }
        }
        """, """
        var leaves = IOuter<string>.Middle<int>.Inner.Deep<long>.Leaf.CreatePickleConverter(PickleConverters.String, PickleConverters.Int32, PickleConverters.Int64);
        var leaf = Pickle.Loads(Pickle.Dumps(new IOuter<string>.Middle<int>.Inner.Deep<long>.Leaf { One = 1, Two = 2 }, leaves), leaves)!;
        return $"{leaf.One} {leaf.Two} 3 {Holder.Static.Base.Run()}";
        """));

    [Fact]
    public void ManyMembers()
    {
        var members = string.Join("\n", Enumerable.Range(0, 300).Select(i => $"public required int M{i} {{ get; init; }}"));
        var parameters = string.Join(", ", Enumerable.Range(0, 300).Select(i => $"int P{i}"));
        var values = string.Join(", ", Enumerable.Range(0, 300).Select(i => $"M{i} = {i}"));
        var arguments = string.Join(", ", Enumerable.Range(0, 300));
        Assert.Equal("299 150 True", RoundTrip.Run($$"""
            [Pickleable] public partial class Wide { {{members}} }
            [Pickleable] public partial record Long({{parameters}});
            """, $$"""
            var wide = new Wide { {{values}} };
            var record = new Long({{arguments}});
            return $"{Pickle.Loads<Wide>(Pickle.Dumps(wide))!.M299} {Pickle.Loads<Wide>(Pickle.Dumps(wide, new PickleOptions { Protocol = 0 }))!.M150} {Pickle.Loads<Long>(Pickle.Dumps(record)) == record}";
            """));
    }
}

namespace PickleGen.Generator.Tests.Fuzzing;

/// <summary>
/// Declarations that use every attribute, in two files. They need not be without problems: some attributes do not go
/// together, and each part is taken apart anyway.
/// </summary>
internal static class FuzzBody
{
    public const string First = """
        using System.Threading;
        using Alias = App.Models.Order;

        [assembly: PickleDefaults(Module = "shop", MemberNaming = PickleNaming.CamelCase, Members = PickleMembers.Public)]

        namespace App.Models
        {
            [Pickleable("app.models.Order", Version = 2), PickleAlias("app.old.Order")]
            public partial class Order : Base<string>, IComparable<Order>, IPickleCallbacks
            {
                [PickleMember("qty", Required = true), PickleAlias("quantity")] private int _quantity = 1;
                [PickleIgnore] public Lock Lock { get; } = new();
                [PickleMember(Format = PickleArrayFormat.Array)] public double[] Samples { get; set; } = [];
                [PickleExtensionData] public PyDict? Rest { get; set; }
                public required List<(string Name, Page<int?>[] Pages)> Pages { get; init; }
                public static readonly Func<int, int> F = x => x;
                public Color? Color { get; set; }
                public Shape? Shape { get; set; }
                public dynamic? Anything { get; set; }
                public Order? this[int index] { get => null; set { } }
                public event EventHandler? Changed;
                int IComparable<Order>.CompareTo(Order? other) => _quantity;
                void IPickleCallbacks.OnUnpickled() => Changed?.Invoke(this, EventArgs.Empty);

                [PickleMigration(1)] private static void Upgrade(PyDict state) => state.Clear();
            }

            public abstract class Base<T> where T : class, IComparable<T>
            {
                [PickleMember] private readonly T? _secret;
                public virtual Dictionary<T, object?[,]>? Map { get; protected set; }
                protected T? Secret => _secret;
            }

            [Pickleable(As = PickleAs.NamedTuple)]
            public readonly partial record struct Page<T>(T Item, int Number = 3) where T : notnull;

            [Pickleable(As = PickleAs.Name), Flags]
            public enum Color : byte { Red = 1, [PickleMember("green")] Green = 2 }

            [Pickleable, PickleDerived<Circle>, PickleDerived(typeof(Square))]
            public abstract partial class Shape;

            [Pickleable(As = PickleAs.Tuple)]
            public sealed partial class Circle : Shape { public double Radius { get; set; } }

            [Pickleable(Creation = PickleCreation.Uninitialized, Members = PickleMembers.AllFields)]
            public sealed partial class Square : Shape
            {
                private readonly double _side = 1;
                public double Area => _side * _side;
            }

            public static partial class Outer
            {
                [Pickleable]
                internal sealed partial record Node(string Name, Node? Next = null)
                {
                    [PickleConstructor] private Node(in string name) : this(name, null) { }
                }
            }
        }
        """;

    public const string Second = """
        namespace App.Models;

        [Pickleable]
        public partial class Machine
        {
            private object? _state;
            [PickleGetState] private object? Save() => _state;
            [PickleSetState] private void Load(object? state) => _state = state;
        }

        [Pickleable, PickleNewArgs(nameof(Key))]
        public partial class Keyed
        {
            public string Key { get; set; } = "";
            public Alias2<int>? Next { get; set; }
        }

        [Pickleable]
        public partial class Alias2<T>
        {
            [PickleReduce] private PyObject Reduce(int protocol) => throw new InvalidOperationException();
            [PickleFunction("app.make")] private static Alias2<T> Make(int x) => new();
        }

        [Pickleable(As = PickleAs.DictSubclass)]
        public partial class Counts : Dictionary<string, int> { public string? Name { get; set; } }

        public class Foreign { public int X { get; set; } }

        public class ForeignSurrogate : IPickleSurrogate<Foreign, ForeignSurrogate>
        {
            public static ForeignSurrogate FromValue(Foreign value) => new();
            public Foreign ToValue() => new();
        }

        public class Box<T> { public T? Item { get; set; } }

        [Pickleable]
        public partial class BoxState<T> { public T? Item { get; set; } }

        [PickleableFor<List<Order>>]
        [PickleableFor<Foreign>(Surrogate = typeof(ForeignSurrogate))]
        [PickleableFor<System.Text.StringBuilder>("app.Text", Members = new[] { "Length" }, IncludeDerived = true)]
        [PickleableFor(typeof(Box<>), Surrogate = typeof(BoxState<>))]
        [PickleInclude<OtherPickles>]
        public partial class Pickles : PickleContext;

        [PickleableFor<Page<Order>>]
        public partial class OtherPickles : PickleContext;
        """;

    /// <summary>What is put where an attribute's argument or a type stood.</summary>
    public static readonly string[] Pieces =
    [
        "null", "typeof(void)", "typeof(List<>)", "typeof(Missing)", "typeof(int*)", "99999999999999999999", "-1", "2147483648", "\"\"", "\"a..b\"",
        "\"\\ud800\"", "new[] { null, 3 }", "new string[] { null! }", "(PickleAs)77", "PickleAs.Default | PickleAs.Reduce", "default", "nameof()", "x: 1",
        "As = 3", "Version = -1", "Members = PickleMembers.AllFields", "Creation = (PickleCreation)9", "int*", "void", "dynamic", "List<>", "delegate*<int, void>",
        "Span<int>", "Missing<Order>", "(int a, int a)", "int?[][,]?", "T", "Order", "Outer", "\\u004frder", "@class", "ref int", "TypedReference",
    ];

    /// <summary>Declarations to put between or in place of others.</summary>
    public static readonly string[] Declarations =
    [
        "[Pickleable] public partial interface IThing { int X { get; } }",
        "[Pickleable] public delegate void D(int x);",
        "[Pickleable] public ref partial struct R { public Span<int> S; }",
        "[Pickleable] file partial class Local { public int X; }",
        "public static class E { extension(Order order) { public int Twice => 2; } }",
        "[Pickleable] partial class Order { public int Extra; }",
        "[Pickleable] internal abstract partial class Order;",
        "[Pickleable] public partial struct Order;",
        "[Pickleable] partial class CycleA : CycleB; [Pickleable] partial class CycleB : CycleA;",
        "[Pickleable] partial class Self<T> where T : Self<T> { public T? X { get; set; } }",
        "[Pickleable] partial class Self2<T> : List<Self2<T>> where T : T;",
        "[Pickleable] unsafe partial struct P { public int* X; public fixed byte Y[8]; public delegate*<int> F; }",
        "[Pickleable] partial class \\u0041b { public int \\u0058 { get; set; } }",
        "#if X\n[Pickleable] partial class Half {",
        "#endif",
        "#nullable disable",
        "[Pickleable] partial record Rec(int X, int x, int X) : Rec(X, X);",
        "[Pickleable] partial class K(int a, __arglist) { ~K() { } public K() : this(1) { } public static implicit operator int(K k) => 1; }",
        "[PickleDerived<IThing>, PickleDerived(null), PickleDerived(typeof(Missing))] [Pickleable] partial class U<T>;",
        "[PickleableFor(null)] [PickleableFor(typeof(int))] [PickleInclude<int>] [PickleableFor<Order>(Members = null, Surrogate = null)] partial class C : PickleContext;",
        "[Pickleable, PickleNewArgs, PickleNewArgs(null, \"\", \"Missing\")] partial class N { [PickleReduce] int A(string s) => 1; [PickleFunction(null)] void B() { } }",
        "[Pickleable] partial class H { [PickleGetState] int A; [PickleGetState] int G() => 1; [PickleSetState] static void S<T>(T x) { } [PickleMigration(0)] void M() { } }",
        "[Pickleable] partial class X1 { public required int this[int i] { get => 1; init { } } public int field { get => field; set; } }",
        "namespace System { public struct Nullable<T>; public class Attribute; }",
        "namespace PickleGen { class PickleableAttribute : System.Attribute; }",
    ];
}

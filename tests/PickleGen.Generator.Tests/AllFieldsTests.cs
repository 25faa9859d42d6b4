using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary><c>Members = PickleMembers.AllFields</c>: the fields are the state, whatever is built on them.</summary>
public class AllFieldsTests
{
    [Fact]
    public void FieldsOfAllKinds() => Generator.Verify("""
        namespace App;

        public class Entity<TKey>(TKey key) where TKey : notnull
        {
            private int _count;
            private readonly TKey _key = key;
            protected string? note;
            public int Version { get; private set; }
            public TKey Key => _key;
            public void Touch() { _count++; note = "x"; Version++; }
        }

        [Pickleable(Members = PickleMembers.AllFields, Creation = PickleCreation.Uninitialized)]
        public partial class Account(string owner) : Entity<int>(3)
        {
            public const int Max = 3;
            public static int Instances;
            private int _count;
            public string Owner { get; } = owner;
            public decimal Balance { get; private set; }
            public decimal Twice => Balance * 2;
            public virtual string Tag { get; set; } = "";
            [PickleMember("colour")] private string _color = "";
            [field: PickleMember("big")] public required int Large { get; init; }
            [PickleIgnore] private object _lock = new();
            [field: PickleIgnore] public Action? Callback { get; set; }
            [field: PickleIgnore] public event EventHandler? Changed;
            public event EventHandler Custom { add { } remove { } }
            public void Use() { _count = Max; _color = _lock.ToString()!; Balance++; Changed?.Invoke(this, EventArgs.Empty); Touch(); }
        }
        """);

    [Fact]
    public void ByConstructor() => Generator.Verify("""
        namespace App;

        [Pickleable(Members = PickleMembers.AllFields)]
        public partial class Named
        {
            private readonly string _name;
            private int _uses;
            public required int Level { get; init; }
            public Named(string name) => _name = name;
            public string Name { get { _uses++; return _name; } }
        }

        [Pickleable(Members = PickleMembers.AllFields)]
        public partial record Rec(int X, string Y)
        {
            private readonly int _sum = X + Y.Length;
            public int Sum => _sum;
        }

        [Pickleable(Members = PickleMembers.AllFields)]
        public partial struct Cell
        {
            private int _a;
            public readonly int B { get; init; }
            public void Set(int a) => _a = a;
            public readonly int A => _a;
        }
        """);

    [Fact]
    public void OfTheAssembly() => Generator.Verify("""
        [assembly: PickleDefaults(Members = PickleMembers.AllFields)]

        namespace App
        {
            [Pickleable]
            public partial class Fields { private int _x; public int Next() => _x++; }

            [Pickleable(Members = PickleMembers.Public)]
            public partial class Properties { private int _x; public int X { get => _x; set => _x = value; } }
        }
        """);

    [Fact]
    public void AtWork() => Assert.Equal(
        "count=5 _key=k _Base__tag=base Value=1 _Base__virtual=7 _Middle__tag=middle _tag=derived virtual=8 | 5 k base middle derived 1 7 8 0",
        RoundTrip.Run("""
            public class Base
            {
                private int count;
                private readonly string _key = "k";
                private string _tag = "base";
                [PickleMember("Value")] private int _other = 1;
                public virtual int Virtual { get; set; }
                public void Set(int n) { count = n; Virtual2 = 7; }
                private int Virtual2 { set => Write(this) = value; }
                public string Seen => $"{count} {_key} {_tag}";
                public string Rest => $"{_other} {Write(this)}";
                [System.Runtime.CompilerServices.UnsafeAccessor(System.Runtime.CompilerServices.UnsafeAccessorKind.Field, Name = "<Virtual>k__BackingField")]
                private static extern ref int Write(Base target);
            }

            public class Middle : Base
            {
                private string _tag = "middle";
                public string MiddleTag { get => _tag; set => _tag = value; }
            }

            [Pickleable("m.Derived", Members = PickleMembers.AllFields)]
            public partial class Derived : Middle
            {
                private string _tag = "derived";
                public string Tag { get => _tag; set => _tag = value; }
                public override int Virtual { get; set; }
                [PickleIgnore] public int Ignored;
            }
            """, """
            var derived = new Derived { Virtual = 8, Ignored = 4 };
            derived.Set(5);
            var bytes = Pickle.Dumps(derived);
            var state = ((PyObject)Pickle.Loads(bytes)!).Attributes!;
            var back = Pickle.Loads<Derived>(bytes)!;
            return string.Join(" ", state.Select(entry => $"{entry.Key}={entry.Value}"))
                + $" | {back.Seen} {back.MiddleTag} {back.Tag} {back.Rest} {back.Virtual} {back.Ignored}";
            """));

    [Fact]
    public void SettersDoNotRun() => Assert.Equal("3 True", RoundTrip.Run("""
        [Pickleable(Members = PickleMembers.AllFields, Creation = PickleCreation.Uninitialized)]
        public partial class Counter
        {
            private int _value = 3;
            public int Value { get => throw new InvalidOperationException(); set => throw new InvalidOperationException(); }
            public Counter? Self { get; init; }
            public int Read() => _value;
            public Counter Link() { var made = new Counter { Self = this }; _value = 3; return made; }
        }
        """, """
        var back = Pickle.Loads<Counter>(Pickle.Dumps(new Counter().Link()))!;
        return $"{back.Self!.Read()} {back.Self.Self is null}";
        """));

    [Fact]
    public void DelegatesAndEvents()
    {
        var problems = Problems.Of("""
            [Pickleable(Members = PickleMembers.AllFields)]
            public partial class T
            {
                private Action? _action;
                public Func<int>? Function { get; set; }
                public event EventHandler? Changed;
                [PickleIgnore] public event EventHandler? Quiet;
            }
            """);
        Assert.Equal(["PG0104 T._action", "PG0104 T.Function", "PG0104 T.Changed"], problems.Select(problem => $"{problem.Rule} {problem.Arguments[0]}"));
    }

    [Fact]
    public void SameNameInOneType() => Assert.Equal(
        "PG0003 Name: T.Name | T.name | name",
        Problems.Single("[Pickleable(Members = PickleMembers.AllFields)] public partial class T { private int name; public int Name { get; set; } }"));

    [Fact]
    public void BaseOfAnotherAssembly() => Assert.Equal(
        "PG0004 T: T | all its fields are asked for, and the private ones of 'Exception', which is of another assembly, cannot be seen; choose other Members and mark what is to be pickled [PickleMember]",
        Problems.Single("[Pickleable(Members = PickleMembers.AllFields)] public partial class T : Exception;"));
}

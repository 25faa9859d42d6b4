using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>Which members are pickled, and how generated code gets at them.</summary>
public class MemberTests
{
    [Fact]
    public void PrivateMembers() => Generator.Verify("""
        namespace App;

        public class Entity
        {
            [PickleMember] private int _version = 1;
            [PickleMember] protected string Owner { get; private set; } = "";
            public int Version => _version;
        }

        [Pickleable]
        public partial class Document : Entity
        {
            [PickleMember] private string _text = "";
            [PickleMember] private readonly List<int> _pages = [];
            [PickleMember] public DateTime Created { get; } = DateTime.Now;
            [PickleMember("state")] public int State { get; private set; }
            public string Text => _text + _pages.Count;
            public void Write(string text) => _text = text;
        }
        """);

    [Fact]
    public void PrivateMembersOfAStruct() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public partial struct Counter
        {
            [PickleMember] private int _count;
            [PickleMember] private readonly string _name;
            public Counter(string name, int start) { _name = name; _count = start; }
            public int Next() => ++_count + _name.Length;
        }
        """);

    [Fact]
    public void PrivateMembersOfAGenericBase() => Generator.Verify("""
        namespace App;

        public class Holder<TKey, TItem>
            where TKey : class, IComparable<TKey>, new()
            where TItem : struct
        {
            [PickleMember] private TItem _item;
            public TKey Key { get; init; } = new();
            public TItem Item => _item;
            public void Set(TItem item) => _item = item;
        }

        public sealed class Name : IComparable<Name>
        {
            public int CompareTo(Name? other) => 0;
        }

        [Pickleable(Members = PickleMembers.Explicit)]
        public partial class IntHolder : Holder<Name, int>
        {
            [PickleMember] public string? Note { get; set; }
        }
        """);

    [Fact]
    public void Inheritance() => Generator.Verify("""
        namespace App;

        public abstract class Animal
        {
            public string Name { get; set; } = "";
            public virtual int Legs { get; set; }
            [PickleIgnore] public virtual int Secret { get; set; }
            public int Age { get; set; }
        }

        [Pickleable]
        public partial class Dog : Animal
        {
            public bool Barks { get; set; }
            public override int Legs { get => 4; }
            public override int Secret { get; set; }
            public new long Age { get; set; }
        }

        [Pickleable]
        public partial class Puppy : Dog
        {
            public Dog? Mother { get; set; }
        }
        """);

    [Fact]
    public void DerivedRecord() => Generator.Verify("""
        namespace App;

        public abstract partial record Shape(string Name);

        [Pickleable]
        public partial record Circle(string Name, double Radius) : Shape(Name);
        """);

    [Fact]
    public void Explicit() => Generator.Verify("""
        namespace App;

        [Pickleable(Members = PickleMembers.Explicit)]
        public partial class Session
        {
            public int Counter { get; set; }
            [PickleMember] public string User { get; set; } = "";
            [PickleMember(Required = true)] public int Id { get; set; }
        }
        """);

    [Fact]
    public void ObsoleteMembers() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public partial class Old
        {
            [Obsolete("Use New.")] public int Former { get; set; }
            public dynamic? Anything { get; set; }
        }
        """);
}
